package dev.easel.compiler.naming;

import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.RecordType;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The names of everything that is generated for one app. */
public final class Names {
    /** The record in a canvas of what its load supplies. */
    public static final String DATA = "Data";

    private static final String CANVAS_PACKAGE = ".canvas";

    private final String javaPackage;
    private final String app;
    private final Parts parts;

    /** The names of what an app has several of, by the names of the definition; of keys, by their types. */
    record Parts(
            Map<String, CanvasNames> canvases,
            Map<String, HandlerNames> handlers,
            Map<String, SheetNames> sheets,
            Map<RecordType, KeyName> keys) {
        Parts {
            canvases = Map.copyOf(canvases);
            handlers = Map.copyOf(handlers);
            sheets = Map.copyOf(sheets);
            keys = Map.copyOf(keys);
        }
    }

    Names(String javaPackage, String app, Parts parts) {
        this.javaPackage = javaPackage;
        this.app = app;
        this.parts = parts;
    }

    static String canvasPackage(String javaPackage) {
        return javaPackage + CANVAS_PACKAGE;
    }

    /** The package of canvases and events, which is the generator's alone. */
    public String canvasPackage() {
        return canvasPackage(javaPackage);
    }

    /** The class that people start from. */
    public JavaType app() {
        return new JavaType(javaPackage, app);
    }

    /** The interface that people implement, in apps that have handlers. */
    public JavaType handlers() {
        return new JavaType(javaPackage, app + "Handlers");
    }

    /** The class that leads requests to answers. */
    public JavaType dispatcher() {
        return new JavaType(javaPackage, app + "Dispatcher");
    }

    /** The interface of every event of the app, in apps that have handlers. */
    public JavaType event() {
        return new JavaType(canvasPackage(), app + "Event");
    }

    /** A type that the definition declares. */
    public JavaType type(String name) {
        return new JavaType(javaPackage, name);
    }

    /** The values from the environment, in apps that have settings. */
    public JavaType settings() {
        return new JavaType(canvasPackage(), "Settings");
    }

    /** What travels with a card, in apps that declare it. */
    public JavaType storedData() {
        return new JavaType(canvasPackage(), "StoredData");
    }

    /** What a workspace adds to a person or a conversation, in apps that read any of it. */
    public JavaType attributes(RequestPart owner) {
        return new JavaType(canvasPackage(), WordCase.type(owner.word()) + "Attributes");
    }

    /** What reads the attributes of a person or a conversation. */
    public JavaType attributesReader(RequestPart owner) {
        return new JavaType(canvasPackage(), WordCase.type(owner.word()) + "AttributesReader");
    }

    /** What configure hands to initialize, in apps that declare it. */
    public JavaType cardCreationOptions() {
        return new JavaType(canvasPackage(), "CardCreationOptions");
    }

    /** What reads the card creation options of a request. */
    public JavaType cardCreationOptionsReader() {
        return new JavaType(canvasPackage(), "CardCreationOptionsReader");
    }

    /** What reads and writes the types of what travels as JSON. */
    public JavaType jsonTypes() {
        return new JavaType(canvasPackage(), "JsonTypes");
    }

    /** What reads the stored data of a request. */
    public JavaType storedDataReader() {
        return new JavaType(canvasPackage(), "StoredDataReader");
    }

    /** What writes the stored data of a reply. */
    public JavaType storedDataWriter() {
        return new JavaType(canvasPackage(), "StoredDataWriter");
    }

    /** What canvases read beside their params and loads, in apps where one does. */
    public JavaType view() {
        return new JavaType(canvasPackage(), "View");
    }

    /** The constant of an entry of an enum: {@code EXTRA_LARGE}. */
    public static String constant(EnumType.Entry entry) {
        return WordCase.constant(entry.name());
    }

    /** The constant of a name: {@code DATE_OF_BIRTH}. */
    public static String constant(String name) {
        return WordCase.constant(name);
    }

    /** The class for something of this name. */
    public static String simpleClass(String name) {
        return WordCase.type(name);
    }

    /** The name of a value as a record has it: {@code dateOfBirth}. */
    public static String member(String name) {
        return WordCase.member(name);
    }

    /** The method that gives the same record with another value: {@code withDateOfBirth}. */
    public static String with(String name) {
        return "with" + WordCase.type(name);
    }

    /** The names of a canvas of the app. */
    public CanvasNames of(Canvas canvas) {
        return known(parts.canvases().get(canvas.name()), canvas.name());
    }

    /** The names of a handler of the app. */
    public HandlerNames of(Handler handler) {
        return known(parts.handlers().get(handler.name()), handler.name());
    }

    /** The names of a sheet of the app. */
    public SheetNames of(Sheet sheet) {
        return known(parts.sheets().get(sheet.name()), sheet.name());
    }

    /** The name of what tells copies of an input apart, where several arguments do so together. */
    public KeyName key(RecordType type) {
        return known(parts.keys().get(type), type.name());
    }

    private static <T> T known(@Nullable T names, String name) {
        if (names == null) {
            throw new NoSuchElementException(name);
        }
        return names;
    }
}
