package dev.easel.compiler;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Echoes;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.generate.CodeGenerator;
import dev.easel.compiler.link.Linker;
import dev.easel.compiler.link.MistakenFlows;
import dev.easel.compiler.link.MistypedNames;
import dev.easel.compiler.link.Undeclared;
import dev.easel.compiler.model.App;
import dev.easel.compiler.naming.Namer;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.rule.Rules;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.syntax.AppParser;
import dev.easel.compiler.yaml.YamlNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compiles definitions: each file is read as YAML, parsed to what is written, linked to what is meant, held against the rules of
 * the conversation, given its Java names, and generated if that is the goal.
 *
 * <p>A stage says everything it finds; the next one runs only if nothing was wrong.
 */
public final class EaselCompiler {

    private record CheckedApp(App app, Conversation conversation, Names names) {
        String sourceFileName() {
            return app.span().file().name();
        }
    }

    /** A compiler; it keeps nothing from one compilation to the next. */
    public EaselCompiler() {}

    /**
     * Compiles each app by itself, with what it includes; the same request always gives the same result, whatever the order of its
     * sources.
     */
    public CompileResult compile(CompileRequest request) {
        Diagnostics said = new Diagnostics();
        Sources sources = new Sources(request);
        List<CheckedApp> apps = request.sources().stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .flatMap(source -> check(source, request, sources, said).stream())
                .toList();
        sources.partsOfNoApp().forEach(said::add);
        if (request.goal() == CompileRequest.Goal.GENERATE) {
            Namer.tellApart(apps.stream().map(CheckedApp::app).toList(), said);
        }
        boolean generates = request.goal() == CompileRequest.Goal.GENERATE && !said.hasErrors();
        return new CompileResult(said.sorted(), generates ? generate(apps) : List.of());
    }

    private Optional<CheckedApp> check(SourceFile source, CompileRequest request, Sources sources, Diagnostics all) {
        Diagnostics said = new Diagnostics();
        Optional<YamlNode> document = sources.read(source, said);
        Optional<AppDecl> declared = document.flatMap(root -> AppParser.parse(root, sources.files(), said));
        Optional<CheckedApp> checked =
                said.hasErrors() ? Optional.empty() : declared.flatMap(app -> link(app, request, said));
        Undeclared.together(Echoes.together(said.sorted())).forEach(all::add);
        return checked;
    }

    private Optional<CheckedApp> link(AppDecl declared, CompileRequest request, Diagnostics said) {
        String fallbackPackage = packageOfUnnamed(declared, request, said);
        Diagnostics found = new Diagnostics();
        App app = linked(declared, fallbackPackage, found);
        MistypedNames.together(declared, found.sorted(), other -> ofLinked(other, fallbackPackage))
                .forEach(said::add);
        if (said.hasErrors()) {
            return Optional.empty();
        }
        Diagnostics ofConversation = new Diagnostics();
        CheckedApp checked = checked(app, ofConversation);
        MistakenFlows.together(declared, ofConversation.sorted(), other -> ofOther(other, fallbackPackage))
                .forEach(said::add);
        return Optional.of(checked);
    }

    private static App linked(AppDecl declared, String fallbackPackage, Diagnostics said) {
        App app = Linker.link(declared, fallbackPackage, Conversation::requestsByCanvas, said);
        // These look at one component or canvas at a time, and hold whatever is wrong elsewhere.
        Rules.OF_CANVASES.forEach(rule -> app.canvases().forEach(canvas -> rule.check(canvas, said)));
        return app;
    }

    private static CheckedApp checked(App app, Diagnostics said) {
        Conversation conversation = Conversation.of(app);
        Rules.OF_CONVERSATIONS.forEach(rule -> rule.check(app, conversation, said));
        return new CheckedApp(app, conversation, Namer.name(app, conversation, said));
    }

    private static List<Diagnostic> ofLinked(AppDecl other, String fallbackPackage) {
        Diagnostics said = new Diagnostics();
        linked(other, fallbackPackage, said);
        return said.sorted();
    }

    private static List<Diagnostic> ofOther(AppDecl other, String fallbackPackage) {
        Diagnostics said = new Diagnostics();
        App app = linked(other, fallbackPackage, said);
        if (!said.hasErrors()) {
            checked(app, said);
        }
        return said.sorted();
    }

    // Only here is anything that writes Java loaded: checking stays quick.
    private static List<GeneratedFile> generate(List<CheckedApp> apps) {
        return apps.stream()
                .flatMap(app ->
                        CodeGenerator.generate(app.app(), app.conversation(), app.names(), app.sourceFileName())
                                .stream())
                .sorted(Comparator.comparing(GeneratedFile::path))
                .toList();
    }

    private static String packageOfUnnamed(AppDecl declared, CompileRequest request, Diagnostics said) {
        if (request.fallbackPackage() != null) {
            return request.fallbackPackage();
        }
        String plain = declared.name().text().replace("-", "");
        if (declared.javaPackage() == null && request.goal() == CompileRequest.Goal.GENERATE) {
            String message = "this app names no Java package to generate into";
            said.add(Diagnostic.of(
                            DiagnosticCode.MISSING_PACKAGE, declared.name().span(), message)
                    .note("write: package: com.example." + plain));
        }
        return plain;
    }
}
