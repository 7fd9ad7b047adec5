package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.naming.Names;
import java.util.Optional;

/** What the page of a sheet has submitted that a handler is told: of the one sheet that leads to it and submits anything. */
final class HandlerSheet {
    private final App app;
    private final Names names;

    HandlerSheet(App app, Names names) {
        this.app = app;
        this.names = names;
    }

    private Optional<Sheet> of(Handler handler) {
        return app.sheets().stream()
                .filter(sheet -> !sheet.values().isEmpty())
                .filter(sheet -> sheet.submit().handlers().anyMatch(handler.name()::equals))
                .findFirst();
    }

    boolean has(Handler handler) {
        return of(handler).isPresent();
    }

    /** The type of what it is told; missing where another place asks it. */
    TypeName type(Handler handler) {
        ClassName values =
                JavaFiles.className(names.of(of(handler).orElseThrow()).values());
        boolean always = names.of(handler).from().isEmpty();
        return always ? values : RuntimeTypes.nullable(values);
    }

    /** The part of the handler's event. */
    ParameterSpec part(Handler handler) {
        String where = names.of(handler).from().isEmpty() ? "" : "; null where no page has";
        return ParameterSpec.builder(type(handler), "sheet")
                .addJavadoc("what the page of the sheet has submitted" + where + "\n")
                .build();
    }
}
