package dev.easel.compiler.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.catalog.Function;
import java.util.Arrays;

/** The types of the runtime that generated code uses: the compiler knows the runtime by these names alone. */
final class RuntimeTypes {
    static final ClassName JSON = ClassName.get("dev.easel.protocol.json", "Json");
    static final ClassName JSON_WRITER = ClassName.get("dev.easel.protocol.json", "JsonWriter");
    static final ClassName SEGMENT = ClassName.get("dev.easel.protocol.json", "Segment");

    static final ClassName FLOW = request("Flow");
    static final ClassName REQUEST = request("Request");
    static final ClassName STALE_SUBMIT_EXCEPTION = request("StaleSubmitException");
    static final ClassName USER_CODE = request("UserCode");

    static final ClassName ANSWER = ClassName.get("dev.easel.runtime.app", "Answer");
    static final ClassName ATTRIBUTE_READER = ClassName.get("dev.easel.runtime.app", "AttributeReader");
    static final ClassName BUILT_IN_ANSWER = ClassName.get("dev.easel.runtime.app", "BuiltInAnswer");
    static final ClassName CANVAS = ClassName.get("dev.easel.runtime.app", "Canvas");
    static final ClassName CANVAS_APP = ClassName.get("dev.easel.runtime.app", "CanvasApp");
    static final ClassName CANVAS_REPLY = ClassName.get("dev.easel.runtime.app", "CanvasReply");
    static final ClassName CARRIED = ClassName.get("dev.easel.runtime.app", "Carried");
    static final ClassName CHOICES = ClassName.get("dev.easel.runtime.app", "Choices");
    static final ClassName COMPONENT_ARGS = ClassName.get("dev.easel.runtime.app", "ComponentArgs");
    static final ClassName ARGS_KEY = ClassName.get("dev.easel.runtime.app", "ArgsKey");
    static final ClassName ASKED = ClassName.get("dev.easel.runtime.input", "Asked");
    static final ClassName LOOP_FIELD = ClassName.get("dev.easel.runtime.input", "LoopField");
    static final ClassName FIELD = ClassName.get("dev.easel.runtime.input", "Field");
    static final ClassName INPUTS = ClassName.get("dev.easel.runtime.input", "Inputs");
    static final ClassName REFUSALS = ClassName.get("dev.easel.runtime.input", "Refusals");
    static final ClassName CONFIGURE_REPLY = ClassName.get("dev.easel.runtime.app", "ConfigureReply");
    static final ClassName CONTENT = ClassName.get("dev.easel.runtime.app", "Content");
    static final ClassName MISSING_OPTION_EXCEPTION = ClassName.get("dev.easel.runtime.app", "MissingOptionException");
    static final ClassName OPTION_READER = ClassName.get("dev.easel.runtime.app", "OptionReader");
    static final ClassName LOAD_REPLY = ClassName.get("dev.easel.runtime.app", "LoadReply");
    static final ClassName JSON_FORM = ClassName.get("dev.easel.runtime.type", "JsonForm");
    static final ClassName JSON_MEMBERS = ClassName.get("dev.easel.runtime.type", "JsonMembers");
    static final ClassName JSON_TYPE = ClassName.get("dev.easel.runtime.type", "JsonType");
    static final ClassName TEXT_TYPE = ClassName.get("dev.easel.runtime.type", "TextType");
    static final ClassName SETTING = ClassName.get("dev.easel.runtime.settings", "Setting");
    static final ClassName SETTINGS_READER = ClassName.get("dev.easel.runtime.settings", "SettingsReader");
    static final ClassName SHEET_PAGE = ClassName.get("dev.easel.runtime.sheet", "SheetPage");
    static final ClassName SHEET_READER = ClassName.get("dev.easel.runtime.sheet", "SheetReader");
    static final ClassName PIXELS = ClassName.get("dev.easel.runtime.app", "Pixels");
    static final ClassName START_EXCEPTION = ClassName.get("dev.easel.runtime", "StartException");
    static final ClassName STORED_CHANGES = ClassName.get("dev.easel.runtime.app", "StoredChanges");
    static final ClassName STORED_READER = ClassName.get("dev.easel.runtime.app", "StoredReader");
    static final ClassName STORED_VALUES = ClassName.get("dev.easel.runtime.app", "StoredValues");
    static final ClassName TICKS = ClassName.get("dev.easel.runtime.app", "Ticks");
    static final ClassName SUBMIT_REPLY = ClassName.get("dev.easel.runtime.app", "SubmitReply");

    static final ClassName TEXTS = ClassName.get("dev.easel.runtime.text", "Texts");
    static final ClassName DECIMALS = ClassName.get("dev.easel.runtime.value", "Decimals");
    static final ClassName ELEMENTS = ClassName.get("dev.easel.runtime.value", "Elements");
    static final ClassName FROZEN = ClassName.get("dev.easel.runtime.value", "Frozen");
    static final ClassName LANGUAGES = ClassName.get("dev.easel.runtime.value", "Languages");
    static final ClassName OPTIONALS = ClassName.get("dev.easel.runtime.value", "Optionals");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private RuntimeTypes() {}

    /** A type whose values may be null. */
    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    /** A model of a part of a request, which may be nested in another: {@code Contact.Location}. */
    static ClassName request(String name) {
        String[] names = name.split("\\.");
        return ClassName.get("dev.easel.protocol.request", names[0], Arrays.copyOfRange(names, 1, names.length));
    }

    /** The class of a function's method. */
    static ClassName function(Function.Method method) {
        return ClassName.get("dev.easel.runtime.text", method.owner());
    }
}
