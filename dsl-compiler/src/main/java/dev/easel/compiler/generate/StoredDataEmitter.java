package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of the dispatcher that read the stored data: of a request, and of what a canvas sets. */
final class StoredDataEmitter {
    private final App app;
    private final Names names;
    private final Needed needed;

    StoredDataEmitter(App app, Names names, Needed needed) {
        this.app = app;
        this.names = names;
        this.needed = needed;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (needed.storedData()) {
            methods.add(ofRequests());
        }
        if (needed.storedData() && app.canvases().stream().anyMatch(needed::setsWhatIsRead)) {
            methods.add(ofCanvases());
        }
        return methods;
    }

    private MethodSpec ofRequests() {
        ClassName type = JavaFiles.className(names.storedData());
        return MethodSpec.methodBuilder("storedData")
                .addModifiers(Modifier.PRIVATE)
                .returns(type)
                .addParameter(RuntimeTypes.REQUEST, "request")
                .addStatement(
                        "return $T.read($T.of(request, name()), $T.INITIAL)",
                        JavaFiles.className(names.storedDataReader()),
                        RuntimeTypes.STORED_READER,
                        type)
                .build();
    }

    private MethodSpec ofCanvases() {
        ClassName type = JavaFiles.className(names.storedData());
        return MethodSpec.methodBuilder("storedData")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.CANVAS, "canvas")
                .addParameter(type, "before")
                .addStatement(
                        "return $T.read($T.of(canvas), before)",
                        JavaFiles.className(names.storedDataReader()),
                        RuntimeTypes.STORED_READER)
                .build();
    }
}
