package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.naming.WordCase;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Constants of a class, each once, in the order in which they are asked for. */
final class ClassConstants implements Constants {
    private static final int LONGEST = 30;

    private final JavaNames names = new JavaNames();
    private final Map<CodeBlock, FieldSpec> fields = new LinkedHashMap<>();

    @Override
    public CodeBlock decimal(BigDecimal number) {
        String digits = number.toPlainString().replace("-", "MINUS_").replace('.', '_');
        String name = digits.length() <= LONGEST ? "DECIMAL_" + digits : "DECIMAL";
        return constant(ClassName.get(BigDecimal.class), name, IN_PLACE.decimal(number));
    }

    @Override
    public CodeBlock all(ClassName type) {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), type);
        return constant(list, WordCase.constant(type.simpleName()) + "_VALUES", IN_PLACE.all(type));
    }

    private CodeBlock constant(TypeName type, String wanted, CodeBlock value) {
        FieldSpec field = fields.computeIfAbsent(
                value,
                made -> FieldSpec.builder(
                                type, names.newName(wanted), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(made)
                        .build());
        return CodeBlock.of("$L", field.name());
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields.values());
    }
}
