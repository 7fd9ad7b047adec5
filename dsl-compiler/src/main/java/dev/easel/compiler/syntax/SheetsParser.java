package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.SheetDecl;
import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses {@code sheets}: pages that open over a card, what they submit, and where that leads. */
final class SheetsParser {
    private static final String EXAMPLE = "sheets: {date: {page: date.html, values: {day: date}, submit: booked}}";

    private static final String HANDLER = "handler";

    private final Shapes shapes;
    private final NamedFiles files;
    private final PageRules pages;
    private final NameRules names;
    private final TypedNamesParser values;
    private final TargetParser targets;

    SheetsParser(Shapes shapes, NamedFiles files) {
        this.shapes = shapes;
        this.files = files;
        this.pages = new PageRules(shapes.said());
        this.names = new NameRules(shapes.said());
        this.values = new TypedNamesParser(shapes, "the page submits it; what it may leave out has a `?`");
        this.targets = new TargetParser(shapes);
    }

    /** The sheets that say what they must. */
    List<SheetDecl> parse(YamlEntry section) {
        List<YamlEntry> sheets = shapes.section(section, EXAMPLE);
        Optional<YamlEntry> page = YamlEntry.of(sheets, "page").filter(entry -> entry.value() instanceof YamlScalar);
        if (page.isPresent()) {
            nameless(page.get());
            return List.of();
        }
        return sheets.stream().flatMap(entry -> sheet(entry).stream()).toList();
    }

    /** What one sheet says stands where sheets are named: nothing else there can be understood. */
    private void nameless(YamlEntry page) {
        String message = "`page` is a word of a sheet, and the name of that sheet is missing";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.WRONG_SHAPE, page.key().span(), message)
                        .note("write: " + EXAMPLE));
    }

    private Optional<SheetDecl> sheet(YamlEntry entry) {
        Word name = Word.of(entry.key());
        names.checkPart(name);
        String example = name.text() + ": {page: " + name.text() + ".html, submit: booked}";
        Optional<YamlMapping> mapping = shapes.mapping(entry, "a sheet", example);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        List<YamlEntry> known = shapes.known(mapping.get(), Vocabulary.SHEET);
        boolean all = known.size() == mapping.get().entries().size();
        Optional<Page> page = word(known, "page", name, all).flatMap(this::page);
        Optional<TargetDecl> submit = word(known, "submit", name, all).flatMap(targets::parse);
        List<TypedNameDecl> typed =
                YamlEntry.of(known, "values").map(this::values).orElse(List.of());
        return page.flatMap(made -> submit.map(target -> new SheetDecl(name, made.file(), typed, target)));
    }

    /** A page in a file, or if that is null one that Java makes. */
    private record Page(@Nullable SourceFile file) {}

    private List<TypedNameDecl> values(YamlEntry entry) {
        return values.parse(entry, "values: {day: date}");
    }

    private Optional<Page> page(YamlEntry entry) {
        Optional<Word> page = shapes.word(entry, "a page", "page: date.html");
        if (page.filter(word -> word.text().equals(HANDLER)).isPresent()) {
            return Optional.of(new Page(null));
        }
        return page.flatMap(file -> files.text((YamlScalar) entry.value()))
                .filter(file -> pages.isSound(file, entry.value().span()))
                .map(Page::new);
    }

    /** A word that every sheet has; where one is not known, it may be meant for any. */
    private Optional<YamlEntry> word(List<YamlEntry> known, String word, Word sheet, boolean all) {
        Optional<YamlEntry> entry = YamlEntry.of(known, word);
        if (entry.isEmpty() && all) {
            String example = word.equals("page") ? "page: " + sheet.text() + ".html" : "submit: booked";
            shapes.missing(sheet.span(), "sheet `" + sheet.text() + "` has no `" + word + "`", example);
        }
        return entry;
    }
}
