package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.declaration.LoopDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses loops: {@code x in xs}, {@code i, x in xs}. */
final class LoopParser {
    private static final String EXAMPLE = "for: drink in drinks";
    private static final String IN = "in";
    private static final Pattern FIRST_IN = Pattern.compile("(?<![^\\s)])in(?!\\S)");
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\(?([\\w, -]+?)\\)?\\s*(?:(?<!\\S)(?:of|from)(?!\\S)|<-|:|=)\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile("(?:let|var|const|val|each|every|each of)\\s+(.+)");
    private static final Pattern PLURAL = Pattern.compile("(?:.*[^\\w])?([a-z]\\w*)s", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("_*[A-Za-z][A-Za-z0-9_]*");
    private static final Set<String> TAKEN = Set.of("loop", "true", "false", "null", IN);

    private final Shapes shapes;
    private final CodeParser codes;
    private final NameRules rules;

    LoopParser(Shapes shapes) {
        this.shapes = shapes;
        this.rules = new NameRules(shapes.said());
        this.codes = new CodeParser(shapes);
    }

    Optional<LoopDecl> parse(YamlEntry entry) {
        return codes.parse(entry, EXAMPLE).flatMap(this::loop);
    }

    private Optional<LoopDecl> loop(CodeDecl code) {
        Matcher in = FIRST_IN.matcher(code.text());
        if (!in.find()) {
            shapes.wrong(code.span(), "the `in` of this loop is missing", meant(code.text()));
            return Optional.empty();
        }
        CodeDecl before = code.part(code.start(), code.start() + in.start());
        CodeDecl source = code.part(code.start() + in.end(), code.end());
        if (source.text().isEmpty()) {
            shapes.missing(code.span(), "nothing follows `in`", "for: " + code.text() + " drinks");
            return Optional.empty();
        }
        return variables(before, source).map(variables -> {
            Word last = variables.get(variables.size() - 1);
            return new LoopDecl(variables.size() == 2 ? variables.get(0) : null, last, source, code.span());
        });
    }

    private static String meant(String text) {
        Matcher elsewhere = ELSEWHERE.matcher(text);
        if (elsewhere.matches()) {
            return "for: " + elsewhere.group(1).strip() + " in " + elsewhere.group(2);
        }
        Matcher plural = PLURAL.matcher(text);
        return "for: " + (plural.matches() ? plural.group(1) : "each") + " in " + text;
    }

    /** The one or two variables of a loop; nothing if they are anything else, and then that is said. */
    private Optional<List<Word>> variables(CodeDecl before, CodeDecl source) {
        String text = before.text();
        if (text.isEmpty()) {
            shapes.missing(source.span(), "a name for each of these is missing", "for: each in " + source.text());
            return Optional.empty();
        }
        Matcher declared = DECLARED.matcher(text);
        boolean wrapped = text.startsWith("(") && text.endsWith(")");
        if (declared.matches() || wrapped) {
            String names = declared.matches() ? declared.group(1) : text.substring(1, text.length() - 1);
            shapes.said()
                    .add(Diagnostic.of(DiagnosticCode.WRONG_SHAPE, before.span(), "only names stand before `in`")
                            .note("write: for: " + names.strip() + " in " + source.text()));
            return Optional.empty();
        }
        List<Word> names = names(before);
        if (names.size() > 2) {
            String message = "a loop has one name, or two: the position or key, and the value";
            shapes.wrong(before.span(), message, "for: i, x in " + source.text());
            return Optional.empty();
        }
        boolean all = true;
        for (Word name : names) {
            all &= isVariable(name);
        }
        boolean differ =
                all && Repeats.isNew(names.get(names.size() - 1), names.subList(0, names.size() - 1), shapes.said());
        return differ ? Optional.of(names) : Optional.empty();
    }

    private static List<Word> names(CodeDecl before) {
        List<Word> names = new ArrayList<>();
        int at = before.start();
        for (String piece : before.text().split(",", -1)) {
            CodeDecl name = before.part(at, at + piece.length());
            names.add(new Word(name.text(), name.text().isEmpty() ? before.span() : name.span()));
            at += piece.length() + 1;
        }
        return names;
    }

    private boolean isVariable(Word name) {
        String text = name.text();
        if (!rules.isShort(name)) {
            return false;
        }
        if (NAME.matcher(text).matches() && !TAKEN.contains(text)) {
            return true;
        }
        if (TAKEN.contains(text)) {
            String message = "`" + text + "` means something else in expressions, so nothing is called so";
            shapes.said().add(DiagnosticCode.INVALID_NAME, name.span(), message);
            return false;
        }
        String plain = text.strip().replaceAll("\\W+", "_");
        boolean nearly = NAME.matcher(plain).matches() && !text.isEmpty();
        Diagnostic invalid = Diagnostic.of(
                        DiagnosticCode.INVALID_NAME,
                        name.span(),
                        text.isEmpty()
                                ? "a name is missing here"
                                : "`" + text + "` is not written as names of a loop are")
                .note("a name of a loop is letters, digits and `_`, and starts with a letter");
        shapes.said()
                .add(
                        nearly
                                ? invalid.suggesting("write `" + plain + "`").fixedBy(new Fix(name.span(), plain))
                                : invalid);
        return false;
    }
}
