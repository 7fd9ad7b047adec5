package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.CodeDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.Quoting;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes values for expressions that stand by themselves, without {@code ${}}. */
final class CodeParser {
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'");
    private static final Pattern HOLE = Pattern.compile("\\$\\{([^{}]*)}");

    /** What YAML reads as it stands, without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_(](?:[^:#]|:(?!\\s|$)|(?<!\\s)#)*");

    private final Shapes shapes;

    CodeParser(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The value of an entry as an expression; {@code example} is an entry that has one. */
    Optional<CodeDecl> parse(YamlEntry entry, String example) {
        String word = entry.key().text();
        if (!(entry.value() instanceof YamlScalar scalar)) {
            shapes.wrong(entry, "`" + word + "` is " + (word.equals("for") ? "a loop" : "an expression"), example);
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            shapes.missing(entry.key().span(), "`" + word + "` says nothing", example);
            return Optional.empty();
        }
        CodeDecl code = CodeDecl.of(scalar);
        if (LITERAL.matcher(code.text()).replaceAll("").contains("${")) {
            hole(word, code);
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private void hole(String word, CodeDecl code) {
        SourceSpan span = code.span();
        Diagnostic hole = Diagnostic.of(
                DiagnosticCode.HOLE_NOT_HERE,
                span,
                "the value of `" + word + "` is an expression already, without `${ }`");
        String bare = HOLE.matcher(code.text())
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1).strip()));
        boolean plain = PLAIN.matcher(bare).matches();
        Diagnostic written = hole.note("write: " + word + ": " + (plain ? bare : quoted(bare)));
        boolean oneLine = span.line() == span.endLine();
        boolean fits = oneLine
                && span.text().equals(code.text())
                && (plain || code.scalar().style() != YamlScalar.Style.PLAIN);
        shapes.said().add(fits && !bare.contains("${") ? written.fixedBy(new Fix(span, bare)) : written);
    }

    private static String quoted(String text) {
        return text.contains("'") ? Quoting.inDoubleQuotes(text) : "'" + text + "'";
    }
}
