package dev.easel.compiler.generate;

import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Sheet;
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
        CarriedParts carried = new CarriedParts(app, names, new EventRequests(app, conversation));
        if (app.asksJava()) {
            generated.add(files.file(names.handlers(), new HandlersGenerator(app, names).generate()));
        }
        if (app.hasEvents()) {
            generated.add(files.file(names.event(), new AppEventGenerator(app, names, carried).generate()));
        }
        generated.addAll(values(app, names, files));
        generated.addAll(sheets(app, names, files));
        if (needed.anyView()) {
            generated.add(files.file(names.view(), new ViewGenerator(app, names, needed).generate()));
        }
        ReplyGenerator replies = new ReplyGenerator(app, names, conversation);
        EventGenerator events = new EventGenerator(app, names, replies, carried);
        for (Handler handler : app.handlers()) {
            generated.add(files.file(names.of(handler).event(), events.generate(handler)));
        }
        CanvasGenerator canvases = new CanvasGenerator(app, names, needed);
        LoadGenerator loads = new LoadGenerator(app, names, carried);
        for (Canvas canvas : app.canvases()) {
            generated.add(files.file(names.of(canvas).type(), canvases.generate(canvas)));
            if (app.readsInputs(canvas)) {
                generated.add(files.file(names.of(canvas).inputs(), new InputsGenerator(names).generate(canvas)));
            }
            if (canvas.load().isPresent()) {
                generated.add(files.file(names.of(canvas).load(), loads.generate(canvas)));
            }
        }
        generated.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(generated);
    }

    /** The types of values: those that the definition declares, its settings, and what travels with its cards. */
    private static List<GeneratedFile> values(App app, Names names, JavaFiles files) {
        List<GeneratedFile> generated = new ArrayList<>();
        for (DeclaredType declared : app.values().declared()) {
            TypeSpec type = declared instanceof DeclaredType.Record record
                    ? new RecordGenerator(names).generate(record)
                    : new EnumGenerator(names).generate((DeclaredType.Enum) declared);
            generated.add(files.file(names.type(declared.name()), type));
        }
        if (!app.values().settings().isEmpty()) {
            generated.add(files.file(names.settings(), new SettingsGenerator(app, names).generate()));
        }
        if (!app.values().storedData().isEmpty()) {
            StoredDataGenerator stored = new StoredDataGenerator(app, names);
            generated.add(files.file(names.storedData(), stored.generate()));
            generated.add(files.file(names.storedDataReader(), stored.generateReader()));
            if (StoredDataGenerator.isWritten(app)) {
                generated.add(files.file(names.storedDataWriter(), stored.generateWriter()));
            }
        }
        if (!app.values().cardCreationOptions().isEmpty()) {
            OptionsGenerator options = new OptionsGenerator(app, names);
            generated.add(files.file(names.cardCreationOptions(), options.generate()));
            generated.add(files.file(names.cardCreationOptionsReader(), options.generateReader()));
        }
        for (RequestPart owner : RequestPart.WITH_ATTRIBUTES) {
            if (!app.values().attributes(owner).isEmpty()) {
                AttributesGenerator attributes = new AttributesGenerator(app, names, owner);
                generated.add(files.file(names.attributes(owner), attributes.generate()));
                generated.add(files.file(names.attributesReader(owner), attributes.generateReader()));
            }
        }
        JsonTypesGenerator json = new JsonTypesGenerator(app, names);
        if (json.isNeeded()) {
            generated.add(files.file(names.jsonTypes(), json.generate()));
        }
        return generated;
    }

    /** What the pages of sheets submit, and what Java is told that makes one. */
    private static List<GeneratedFile> sheets(App app, Names names, JavaFiles files) {
        List<GeneratedFile> generated = new ArrayList<>();
        SheetValuesGenerator values = new SheetValuesGenerator(names);
        SheetEventGenerator events = new SheetEventGenerator(app, names);
        for (Sheet sheet : app.sheets()) {
            if (sheet.asksJava()) {
                generated.add(files.file(names.of(sheet).event(), events.generate(sheet)));
            }
            if (!sheet.values().isEmpty()) {
                generated.add(files.file(names.of(sheet).values(), values.generate(sheet)));
                generated.add(files.file(names.of(sheet).reader(), values.generateReader(sheet)));
            }
        }
        return generated;
    }

    private static String packageSentence(App app) {
        String canvases = "The canvases of " + Javadoc.code(app.name());
        return app.handlers().isEmpty()
                ? canvases + "."
                : canvases + ", and what its handlers are told and may answer.";
    }
}
