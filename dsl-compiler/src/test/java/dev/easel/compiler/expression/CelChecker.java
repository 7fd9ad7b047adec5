package dev.easel.compiler.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.catalog.Functions;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import java.util.ArrayList;
import java.util.List;

/** CEL's own checker, with the names of {@link SampleScope} and the functions of the catalog. */
final class CelChecker {
    private static final TypeParamType T = TypeParamType.create("T");
    private static final List<Scalar> ORDERED = List.of(Scalar.DATE, Scalar.TIME);

    private final CelTypes types;
    private final CelCompiler compiler;

    CelChecker(SampleScope scope) {
        this.types = new CelTypes(scope);
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setOptions(CelOptions.current()
                        .enableOptionalSyntax(true)
                        .enableReservedIds(false)
                        .build())
                .setTypeProvider(types)
                .addFunctionDeclarations(optionals())
                .addFunctionDeclarations(
                        Functions.ALL.stream().map(this::function).toList());
        scope.names()
                .forEach(name -> builder.addVar(
                        name, types.of(scope.variable(name).orElseThrow().type())));
        scope.types()
                .enumNames()
                .forEach(name -> constants(builder, scope.types().enumType(name).orElseThrow()));
        this.compiler = builder.build();
    }

    /** The type that CEL gives an expression, or what it says of it. */
    String check(String expression) {
        try {
            return compiler.compile(expression).getAst().getResultType().toString();
        } catch (CelValidationException refused) {
            return refused.getMessage();
        }
    }

    /** The type as CEL has it. */
    String type(dev.easel.compiler.type.Type type) {
        return types.of(type).toString();
    }

    private void constants(CelCompilerBuilder builder, EnumType choice) {
        CelType type = types.of(choice);
        choice.entries().forEach(entry -> builder.addVar(choice.name() + "." + entry.name(), type));
        builder.addVar(choice.name() + ".all", ListType.create(type));
    }

    private CelFunctionDecl function(Function function) {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        for (Function.Signature signature : function.signatures()) {
            List<CelType> parameters =
                    signature.parameters().stream().map(types::of).toList();
            String id = "easel_" + function.name() + "_" + overloads.size();
            overloads.add(CelOverloadDecl.newGlobalOverload(id, types.of(signature.result()), parameters));
        }
        return CelFunctionDecl.newFunctionDeclaration(function.name(), overloads);
    }

    private List<CelFunctionDecl> optionals() {
        OptionalType optional = OptionalType.create(T);
        ListType list = ListType.create(T);
        MapType map = MapType.create(SimpleType.STRING, T);
        List<CelFunctionDecl> declared = new ArrayList<>();
        declared.add(member("orValue", T, optional, T));
        declared.add(member("or", optional, optional, optional));
        declared.add(member("hasValue", SimpleType.BOOL, optional));
        declared.add(member("value", T, optional));
        declared.add(CelFunctionDecl.newFunctionDeclaration(
                "optional.of", CelOverloadDecl.newGlobalOverload("optional_of", optional, T)));
        declared.add(CelFunctionDecl.newFunctionDeclaration(
                "_[?_]",
                CelOverloadDecl.newGlobalOverload("at_list", optional, list, SimpleType.INT),
                CelOverloadDecl.newGlobalOverload("at_map", optional, map, SimpleType.STRING),
                CelOverloadDecl.newGlobalOverload(
                        "at_optional_list", optional, OptionalType.create(list), SimpleType.INT),
                CelOverloadDecl.newGlobalOverload(
                        "at_optional_map", optional, OptionalType.create(map), SimpleType.STRING)));
        for (String sign : List.of("_<_", "_<=_", "_>_", "_>=_")) {
            declared.add(CelFunctionDecl.newFunctionDeclaration(
                    sign,
                    ORDERED.stream()
                            .map(type -> CelOverloadDecl.newGlobalOverload(
                                    sign + type, SimpleType.BOOL, types.of(type), types.of(type)))
                            .toList()));
        }
        return declared;
    }

    private static CelFunctionDecl member(String name, CelType result, CelType... parameters) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newMemberOverload("optional_" + name, result, parameters));
    }
}
