package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code uses: the compiler knows the runtime by these names alone. */
final class RuntimeTypes {
    static final ClassName JSON_WRITER = ClassName.get("dev.easel.protocol.json", "JsonWriter");
    static final ClassName SEGMENT = ClassName.get("dev.easel.protocol.json", "Segment");

    static final ClassName FLOW = ClassName.get("dev.easel.protocol.request", "Flow");
    static final ClassName REQUEST = ClassName.get("dev.easel.protocol.request", "Request");

    static final ClassName ANSWER = ClassName.get("dev.easel.runtime.app", "Answer");
    static final ClassName BUILT_IN_ANSWER = ClassName.get("dev.easel.runtime.app", "BuiltInAnswer");
    static final ClassName CANVAS = ClassName.get("dev.easel.runtime.app", "Canvas");
    static final ClassName CANVAS_APP = ClassName.get("dev.easel.runtime.app", "CanvasApp");
    static final ClassName CANVAS_REPLY = ClassName.get("dev.easel.runtime.app", "CanvasReply");
    static final ClassName STORED_VALUES = ClassName.get("dev.easel.runtime.app", "StoredValues");
    static final ClassName SUBMIT_REPLY = ClassName.get("dev.easel.runtime.app", "SubmitReply");

    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private RuntimeTypes() {}
}
