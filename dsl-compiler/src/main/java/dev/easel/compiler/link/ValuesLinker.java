package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ProtocolRecords;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.SurfaceDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Sheet;
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
import java.util.stream.Stream;

/** Makes what canvases can show beside their params and loads: types, settings, stored data, and what functions need. */
final class ValuesLinker {
    private static final List<Field> LOOP = List.of(new Field("first", Scalar.BOOL), new Field("last", Scalar.BOOL));

    private static final RecordType CONTACT_ATTRIBUTES = ProtocolRecords.attributes(RequestPart.CONTACT);
    private static final RecordType CONVERSATION_ATTRIBUTES = ProtocolRecords.attributes(RequestPart.CONVERSATION);

    private final AppDecl app;
    private final TypesLinker typesLinker;
    private final Types types;
    private final Sheets sheets;
    private final Expressions expressions;
    private final Function<Set<RequestKind>, AppScope> scopes;
    private final List<AppScope> made = new ArrayList<>();
    private final App.Values values;

    ValuesLinker(AppDecl app, UnknownNames unknown, Diagnostics said) {
        this.app = app;
        this.sheets = new Sheets(app);
        this.typesLinker = new TypesLinker(app.types(), unknown, said);
        Map<RecordType, List<TypedName>> sections = sections(app);
        this.types = types(sections);
        checkValues(app, sections, said);
        Set<Surface> surfaces =
                app.surfaces().stream().map(SurfaceDecl::surface).collect(Collectors.toSet());
        Set<RecordType> declared = sections.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        this.scopes = shownBy -> new AppScope(surfaces, shownBy, declared);
        Needs needs = new Needs(app, said);
        this.expressions = new Expressions(types, needs, unknown, said);
        Places places = new Places(expressions, scope(Set.of()), said);
        this.values = new App.Values(
                typesLinker.all(),
                types,
                withPublicUrl(names(app.settings()), app),
                names(app.attributes().contact()),
                names(app.attributes().conversation()),
                names(app.cardCreationOptions()),
                names(app.storedData()),
                places.locale(app.locale()),
                places.zone(app.zone()));
    }

    /** Its own, and where it is served if it has pages, which it cannot know. */
    private static List<TypedName> withPublicUrl(List<TypedName> settings, AppDecl app) {
        Stream<TypedName> publicUrl = app.sheets().stream()
                .limit(1)
                .map(sheet -> new TypedName(
                        Sheet.PUBLIC_URL, Scalar.URL, null, sheet.name().span()));
        return Stream.concat(settings.stream(), publicUrl).toList();
    }

    /** The sections of names that expressions know as records; each may be empty. */
    private Map<RecordType, List<TypedName>> sections(AppDecl app) {
        return Map.of(
                AppScope.SETTINGS,
                withPublicUrl(typesLinker.members(AppScope.SETTINGS, app.settings()), app),
                AppScope.STORED_DATA,
                typesLinker.members(AppScope.STORED_DATA, app.storedData()),
                AppScope.CARD_CREATION_OPTIONS,
                typesLinker.members(AppScope.CARD_CREATION_OPTIONS, app.cardCreationOptions()),
                CONTACT_ATTRIBUTES,
                typesLinker.members(CONTACT_ATTRIBUTES, app.attributes().contact()),
                CONVERSATION_ATTRIBUTES,
                typesLinker.members(CONVERSATION_ATTRIBUTES, app.attributes().conversation()));
    }

    private static void checkValues(AppDecl app, Map<RecordType, List<TypedName>> sections, Diagnostics said) {
        SettingsCheck settings = new SettingsCheck(app, said);
        for (int i = 0; i < app.settings().size(); i++) {
            settings.check(
                    app.settings().get(i),
                    sections.getOrDefault(AppScope.SETTINGS, List.of()).get(i).type());
        }
        AttributesCheck attributes = new AttributesCheck(said);
        attributes.check(app.attributes().contact(), sections.getOrDefault(CONTACT_ATTRIBUTES, List.of()));
        attributes.check(app.attributes().conversation(), sections.getOrDefault(CONVERSATION_ATTRIBUTES, List.of()));
    }

    private Types types(Map<RecordType, List<TypedName>> sections) {
        Map<RecordType, List<Field>> records = new HashMap<>(ProtocolRecords.fields());
        records.putAll(typesLinker.records());
        extend(records, ProtocolRecords.CONTACT.type(), CONTACT_ATTRIBUTES, sections);
        extend(records, ProtocolRecords.CONVERSATION.type(), CONVERSATION_ATTRIBUTES, sections);
        sections.forEach((section, names) -> records.put(section, TypesLinker.fields(names)));
        records.put(AppScope.LOOP, LOOP);
        return new Types(records, typesLinker.enums());
    }

    /** What carries attributes has one field more, if the app declares any. */
    private static void extend(
            Map<RecordType, List<Field>> records,
            RecordType owner,
            RecordType attributes,
            Map<RecordType, List<TypedName>> sections) {
        if (!sections.getOrDefault(attributes, List.of()).isEmpty()) {
            Field field = new Field(ProtocolRecords.ATTRIBUTES, attributes);
            records.computeIfPresent(
                    owner,
                    (type, fields) ->
                            Stream.concat(fields.stream(), Stream.of(field)).toList());
        }
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

    Sheets sheets() {
        return sheets;
    }

    Types types() {
        return types;
    }

    Expressions expressions() {
        return expressions;
    }

    /** What finds the arguments of inputs ahead of all else, and says nothing. */
    CopiesLinker copies() {
        Diagnostics quiet = new Diagnostics();
        UnknownNames ignored = new UnknownNames();
        Expressions ahead = new Expressions(types, new Needs(app, quiet), ignored, quiet);
        return new CopiesLinker(ahead, new LoopLinker(types, ahead, ignored, quiet), new ArgsLinker(ahead, quiet));
    }

    /** The names that a canvas knows which these requests show; none if they are not known yet. */
    Scope scope(Set<RequestKind> shownBy) {
        AppScope scope = scopes.apply(shownBy);
        made.add(scope);
        return scope;
    }

    /** What has a value in answer to submits of what these requests show: other names than while it is shown. */
    Scope submits(Set<RequestKind> shownBy) {
        return scope(shownBy.stream().map(kind -> kind.phase().submit()).collect(Collectors.toSet()));
    }

    /** Whether anything depends on which requests show a canvas. */
    boolean dependsOnPaths() {
        return made.stream().anyMatch(AppScope::isOptionalAsked);
    }

    App.Values values() {
        return values;
    }
}
