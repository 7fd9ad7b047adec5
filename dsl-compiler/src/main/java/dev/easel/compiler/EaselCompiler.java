package dev.easel.compiler;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.link.Linker;
import dev.easel.compiler.model.App;
import dev.easel.compiler.rule.Rules;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.syntax.AppDecl;
import dev.easel.compiler.syntax.AppParser;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compiles definitions: each file is read as YAML, parsed to what is written, linked to what is meant, and held against the rules of
 * the conversation.
 *
 * <p>A stage says everything it finds; the next one runs only if nothing was wrong.
 */
public final class EaselCompiler {

    /** A compiler; it holds no state. */
    public EaselCompiler() {}

    /** Compiles each source by itself; the same request always gives the same result, whatever the order of its sources. */
    public CompileResult compile(CompileRequest request) {
        Diagnostics said = new Diagnostics();
        request.sources().stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .forEach(source -> compile(source, request, said));
        return new CompileResult(said.sorted(), List.of());
    }

    private void compile(SourceFile source, CompileRequest request, Diagnostics all) {
        Diagnostics said = new Diagnostics();
        Optional<YamlNode> document = YamlReader.read(source, said);
        Optional<AppDecl> declared =
                said.hasErrors() ? Optional.empty() : document.flatMap(root -> AppParser.parse(root, said));
        if (!said.hasErrors()) {
            declared.ifPresent(app -> link(app, request, said));
        }
        said.sorted().forEach(all::add);
    }

    private void link(AppDecl declared, CompileRequest request, Diagnostics said) {
        App app = Linker.link(declared, javaPackage(declared, request, said), said);
        if (said.hasErrors()) {
            return;
        }
        Conversation conversation = Conversation.of(app);
        Rules.ALL.forEach(rule -> rule.check(app, conversation, said));
    }

    private static String javaPackage(AppDecl declared, CompileRequest request, Diagnostics said) {
        if (request.fallbackPackage() != null) {
            return request.fallbackPackage();
        }
        if (declared.javaPackage() == null && request.goal() == CompileRequest.Goal.GENERATE) {
            String message = "this app names no Java package to generate into";
            said.add(Diagnostic.of(
                            DiagnosticCode.MISSING_PACKAGE, declared.name().span(), message)
                    .note("write: package: com.example."
                            + declared.name().text().replace("-", "")));
        }
        return declared.name().text().replace("-", "");
    }
}
