package dev.easel.compiler.generate;

import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.output.GeneratedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the Java of an app. The same app gives the same bytes. */
public final class CodeGenerator {

    private CodeGenerator() {}

    /** The files of an app without mistakes, sorted by path; {@code sourceFileName} is the definition's, without folders. */
    public static List<GeneratedFile> generate(App app, Conversation conversation, Names names, String sourceFileName) {
        JavaFiles files = new JavaFiles(sourceFileName);
        Needed needed = new Needed(app);
        List<GeneratedFile> generated = new ArrayList<>();
        generated.add(files.file(names.app(), new AppGenerator(app, names, needed).generate()));
        generated.add(
                files.file(names.dispatcher(), new DispatcherGenerator(app, names, conversation, needed).generate()));
        generated.add(files.packageInfo(names.canvasPackage(), packageSentence(app)));
        if (needed.handlers()) {
            generated.add(files.file(names.handlers(), new HandlersGenerator(app, names).generate()));
            generated.add(files.file(names.event(), new AppEventGenerator(app, names).generate()));
        }
        if (needed.anyView()) {
            generated.add(files.file(names.view(), new ViewGenerator(app, names, needed).generate()));
        }
        EventGenerator events = new EventGenerator(app, names, new ReplyGenerator(conversation));
        for (Handler handler : app.handlers()) {
            generated.add(files.file(names.of(handler).event(), events.generate(handler)));
        }
        CanvasGenerator canvases = new CanvasGenerator(app, names, needed);
        LoadGenerator loads = new LoadGenerator(app, names);
        for (Canvas canvas : app.canvases()) {
            generated.add(files.file(names.of(canvas).type(), canvases.generate(canvas)));
            if (canvas.load().isPresent()) {
                generated.add(files.file(names.of(canvas).load(), loads.generate(canvas)));
            }
        }
        generated.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(generated);
    }

    private static String packageSentence(App app) {
        String canvases = "The canvases of " + Javadoc.code(app.name());
        return app.handlers().isEmpty()
                ? canvases + "."
                : canvases + ", and what its handlers are told and may answer.";
    }
}
