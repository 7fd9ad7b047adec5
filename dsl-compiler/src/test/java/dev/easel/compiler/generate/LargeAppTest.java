package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.naming.Namer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Apps of any size stay legal Java. */
class LargeAppTest {
    private static final String SUBMIT = "/messenger/submit";

    @Test
    void twoHundredCanvasesOfTwentyButtons() {
        AppBuilder large = new AppBuilder("app").messenger(AppBuilder.toCanvas("c0"));
        for (int i = 0; i < 200; i++) {
            large.canvas("c" + i, buttons(20, "b" + i + "-", "c" + (i + 1) % 200));
        }
        ServedApp app = new ServedApp(Generated.from(large.build()).run("com.example.app.App"));

        assertThat(ServedApp.canvas(app.submit(SUBMIT, "c198", "b198-19"))).isEqualTo("c199");
        assertThat(ServedApp.canvas(app.submit(SUBMIT, "", "b199-0"))).isEqualTo("c0");
    }

    @Test
    void oneCanvasOfAsManyButtonsAsFitIntoIt() {
        AppBuilder wide = new AppBuilder("app").messenger(AppBuilder.toCanvas("start"));
        wide.canvas("start", buttons(900, "b", "end")).canvas("end", AppBuilder.text("The end."));
        ServedApp app = new ServedApp(Generated.from(wide.build()).run("com.example.app.App"));

        assertThat(ServedApp.canvas(app.submit(SUBMIT, "start", "b899"))).isEqualTo("end");
        assertThat(ServedApp.canvas(app.submit(SUBMIT, "", "b450"))).isEqualTo("end");
    }

    @Test
    void asManyCanvasesAsAreNotRefusedCompile() {
        assertThat(said(manyCanvases(4_600))).isEmpty();
        assertThat(Generated.from(manyCanvases(4_600)).javacMessages()).isEmpty();
        assertThat(said(manyCanvases(4_700)))
                .singleElement()
                .extracting(Diagnostic::code)
                .isEqualTo(DiagnosticCode.TOO_MANY_NAMES);
    }

    private static List<Diagnostic> said(App app) {
        Diagnostics said = new Diagnostics();
        Namer.name(app, said);
        return said.sorted();
    }

    private static App manyCanvases(int count) {
        AppBuilder many = new AppBuilder("app").messenger(AppBuilder.toCanvas("c0"));
        for (int i = 0; i < count; i++) {
            many.canvas("c" + i, buttons(1, "b" + i + "-", "c" + (i + 1) % count));
        }
        return many.build();
    }

    private static Component[] buttons(int count, String id, String target) {
        return IntStream.range(0, count)
                .mapToObj(i -> AppBuilder.button(id + i, "x", AppBuilder.toCanvas(target)))
                .toArray(Component[]::new);
    }
}
