package dev.easel.compiler.syntax;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlReader;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts an app together that lies in several files. What the files hold that it includes is read as if it stood in its own, behind what stands
 * there, in the order of their paths: however they are listed, the app is the same.
 */
public final class Includes {
    private static final String INCLUDE = "include";
    private static final String SUFFIX = ".easel.yaml";
    private static final String ANY = "**" + SUFFIX;
    private static final int MOST_FILES = 500;

    private final SourceFiles files;
    private final Diagnostics said;
    private final Map<String, SourceFile> found = new TreeMap<>();
    private final Map<String, List<YamlEntry>> sections = new LinkedHashMap<>();

    private Includes(SourceFiles files, Diagnostics said) {
        this.files = files;
        this.said = said;
    }

    /**
     * An app with everything that it includes.
     *
     * @param root the sections of all its files
     * @param files those that it includes
     */
    public record Whole(YamlNode root, List<SourceFile> files) {
        /** Freezes the list. */
        public Whole {
            files = List.copyOf(files);
        }
    }

    /** Whether a file is no app but can be part of one. */
    public static boolean isPart(YamlNode root) {
        return root instanceof YamlMapping mapping
                && mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .anyMatch(Vocabulary.PART.words()::contains)
                && mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .noneMatch(key -> Vocabulary.APP.words().contains(key)
                                && !Vocabulary.PART.words().contains(key));
    }

    /** Whether an app shows anything; one that does not may have lost what it includes. */
    public static boolean hasCanvases(YamlNode root) {
        return root instanceof YamlMapping mapping && mapping.entry("canvases").isPresent();
    }

    /**
     * Reads what an app includes.
     *
     * @param root the app's own file
     * @param files finds the others
     * @param said takes what is wrong
     */
    public static Whole of(YamlNode root, SourceFiles files, Diagnostics said) {
        if (!(root instanceof YamlMapping app) || app.entry(INCLUDE).isEmpty()) {
            return new Whole(root, List.of());
        }
        return new Includes(files, said).whole(app, app.entry(INCLUDE).get());
    }

    private Whole whole(YamlMapping app, YamlEntry include) {
        names(include).forEach(this::find);
        found.remove(app.span().file().path());
        app.entries().stream().filter(entry -> entry != include).forEach(this::add);
        found.values().forEach(this::read);
        List<YamlEntry> merged = new ArrayList<>();
        sections.forEach((name, entries) -> merged.add(merged(entries)));
        return new Whole(new YamlMapping(merged, app.span()), List.copyOf(found.values()));
    }

    private List<YamlScalar> names(YamlEntry include) {
        List<YamlNode> written = include.value() instanceof YamlSequence list ? list.items() : List.of(include.value());
        if (written.isEmpty()) {
            said.add(Diagnostic.of(DiagnosticCode.EMPTY_LIST, include.value().span(), "`include` lists nothing")
                    .note("write: include: [canvases/*.easel.yaml], or leave it out"));
        }
        List<YamlScalar> names = new ArrayList<>();
        for (YamlNode name : written) {
            if (name instanceof YamlScalar scalar && !scalar.isAbsent()) {
                names.add(scalar);
            } else {
                SourceSpan place = name instanceof YamlScalar ? include.key().span() : name.span();
                said.add(Diagnostic.of(
                                DiagnosticCode.WRONG_SHAPE, place.firstLine(), "`include` lists the names of files")
                        .note("write: include: [canvases/*.easel.yaml]"));
            }
        }
        return names;
    }

    private void find(YamlScalar name) {
        SourceFile app = name.span().file();
        try {
            List<String> matching = files.names(app, name.text()).stream()
                    .filter(file -> file.endsWith(SUFFIX))
                    .toList();
            if (found.size() + matching.size() > MOST_FILES) {
                said.add(DiagnosticCode.FILE_TOO_LARGE, name.span(), "more than 500 files are included");
                return;
            }
            boolean any = false;
            for (String file : matching) {
                Optional<SourceFile> part = files.find(app, file);
                part.ifPresent(there -> found.putIfAbsent(there.path(), there));
                any |= part.isPresent();
            }
            if (!any) {
                missing(name, app);
            }
        } catch (IOException e) {
            said.add(DiagnosticCode.NO_SUCH_FILE, name.span(), "`" + name.text() + "` cannot be read");
        }
    }

    private void missing(YamlScalar name, SourceFile app) throws IOException {
        List<String> there = files.names(app, ANY).stream()
                .filter(file -> file.endsWith(SUFFIX) && !app.path().endsWith(file))
                .toList();
        Diagnostic wrong = Diagnostic.of(
                DiagnosticCode.NO_SUCH_FILE, name.span(), "there is no file `" + name.text() + "` to include");
        said.add(Suggestion.didYouMean(wrong, name.text(), there)
                .note("a file is named relative to the definition, lies in its folder or below, and ends in "
                        + SUFFIX));
    }

    private void read(SourceFile file) {
        Optional<YamlNode> root = YamlReader.read(file, said);
        if (root.isEmpty()) {
            return;
        }
        if (!(root.get() instanceof YamlMapping part)) {
            said.add(Diagnostic.of(
                            DiagnosticCode.WRONG_SHAPE,
                            root.get().span().firstLine(),
                            "a file that is included is a mapping of sections, and this is "
                                    + root.get().kind())
                    .note("start with: canvases:"));
            return;
        }
        part.entries().stream().filter(this::belongsHere).forEach(this::add);
    }

    /** Whether a section may stand in a file that is included; what is no section at all is said with all others. */
    private boolean belongsHere(YamlEntry entry) {
        String name = entry.key().text();
        if (Vocabulary.PART.words().contains(name) || !Vocabulary.APP.words().contains(name)) {
            return true;
        }
        boolean app = name.equals("app");
        Diagnostic wrong = Diagnostic.of(
                DiagnosticCode.NOT_IN_A_PART,
                entry.key().span(),
                app
                        ? "an app cannot be included in another"
                        : "`" + name + "` does not belong in a file that is included");
        said.add(wrong.note(
                app
                        ? "leave `app` out of what several apps share, and include it in each"
                        : "write it into the file that has `app`"));
        return false;
    }

    private void add(YamlEntry section) {
        sections.computeIfAbsent(section.key().text(), name -> new ArrayList<>())
                .add(section);
    }

    /** Sections of one name as one; only where several files have it, they must be mappings. */
    private YamlEntry merged(List<YamlEntry> same) {
        YamlEntry first = same.get(0);
        if (same.size() == 1) {
            return first;
        }
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        YamlNode span = null;
        for (YamlEntry section : same) {
            if (section.value() instanceof YamlMapping mapping) {
                span = span == null ? mapping : span;
                mapping.entries().forEach(entry -> merge(entry, entries));
            } else if (!(section.value() instanceof YamlScalar scalar) || !scalar.isAbsent()) {
                said.add(Diagnostic.of(
                        DiagnosticCode.WRONG_SHAPE,
                        section.value().span().firstLine(),
                        "`" + section.key().text() + "` is a mapping, and this is "
                                + section.value().kind()));
            }
        }
        return span == null
                ? first
                : new YamlEntry(first.key(), new YamlMapping(List.copyOf(entries.values()), span.span()));
    }

    private void merge(YamlEntry entry, Map<String, YamlEntry> entries) {
        String name = entry.key().text();
        YamlEntry first = entries.get(name);
        if (first == null) {
            entries.put(name, entry);
        } else {
            said.add(Diagnostic.of(DiagnosticCode.DUPLICATE_KEY, entry.key().span(), "`" + name + "` is here twice")
                    .related(first.key().span(), "the first one"));
        }
    }
}
