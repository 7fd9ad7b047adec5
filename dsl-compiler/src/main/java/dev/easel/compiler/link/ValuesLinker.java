package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.SurfaceDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes what canvases can show beside their params and loads: types, settings, stored data, and what functions need. */
final class ValuesLinker {
    private static final List<Field> LOOP = List.of(new Field("first", Scalar.BOOL), new Field("last", Scalar.BOOL));

    private final TypesLinker typesLinker;
    private final Types types;
    private final Expressions expressions;
    private final Function<Set<RequestKind>, AppScope> scopes;
    private final List<AppScope> made = new ArrayList<>();
    private final App.Values values;

    ValuesLinker(AppDecl app, UnknownNames unknown, Diagnostics said) {
        this.typesLinker = new TypesLinker(app.types(), unknown, said);
        List<TypedName> settings = typesLinker.members(AppScope.SETTINGS, app.settings());
        SettingsCheck check = new SettingsCheck(app.name().text(), said);
        for (int i = 0; i < settings.size(); i++) {
            check.check(app.settings().get(i), settings.get(i).type());
        }
        List<TypedName> storedData = typesLinker.members(AppScope.STORED_DATA, app.storedData());
        this.types = types(settings, storedData);
        Set<Surface> surfaces =
                app.surfaces().stream().map(SurfaceDecl::surface).collect(Collectors.toSet());
        this.scopes = shownBy -> new AppScope(surfaces, shownBy, !settings.isEmpty(), !storedData.isEmpty());
        Needs needs = new Needs(app, said);
        this.expressions = new Expressions(types, needs, unknown, said);
        Places places = new Places(expressions, scope(Set.of()), said);
        this.values = new App.Values(
                typesLinker.all(),
                types,
                names(app.settings()),
                names(app.storedData()),
                places.locale(app.locale()),
                places.zone(app.zone()));
    }

    private Types types(List<TypedName> settings, List<TypedName> storedData) {
        Map<RecordType, List<Field>> records = new HashMap<>(ProtocolRecords.fields());
        records.putAll(typesLinker.records());
        records.put(AppScope.SETTINGS, TypesLinker.fields(settings));
        records.put(AppScope.STORED_DATA, TypesLinker.fields(storedData));
        records.put(AppScope.LOOP, LOOP);
        return new Types(records, typesLinker.enums());
    }

    /** Names with their types and defaults. */
    List<TypedName> names(List<TypedNameDecl> declared) {
        return declared.stream().map(this::name).toList();
    }

    private TypedName name(TypedNameDecl declared) {
        TypedName name = typesLinker.typed(declared);
        CodeDecl byDefault = declared.byDefault();
        return byDefault == null
                ? name
                : new TypedName(name.name(), name.type(), expressions.constant(name.type(), byDefault), name.span());
    }

    Types types() {
        return types;
    }

    Expressions expressions() {
        return expressions;
    }

    /** The names that a canvas knows which these requests show; none if they are not known yet. */
    Scope scope(Set<RequestKind> shownBy) {
        AppScope scope = scopes.apply(shownBy);
        made.add(scope);
        return scope;
    }

    /** Whether anything depends on which requests show a canvas. */
    boolean dependsOnPaths() {
        return made.stream().anyMatch(AppScope::isOptionalAsked);
    }

    App.Values values() {
        return values;
    }
}
