package dev.easel.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.compiler.output.GeneratedFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanvasesTest {
    @Test
    void findsACanvasWhateverItsClassIsCalled() {
        Canvases canvases = new Canvases(
                List.of(canvas("a/canvas/Page7", "menu"), canvas("a/canvas/MenuCanvas", "other"), plain("a/Shop")));

        assertThat(canvases.named("menu").json(CanvasValues.parse("{}"))).contains("\"Page7\"");
        assertThat(canvases.named("other").json(CanvasValues.parse("{}"))).contains("\"MenuCanvas\"");
        assertThat(canvases.choice()).isEqualTo("there are `menu` and `other`");
    }

    @Test
    void compilesWhatTheCanvasNeedsAndNoMore() {
        GeneratedFile menu = file("a/MenuCanvas", "final class Unrelated {} " + record("MenuCanvas", "Names.MENU"));
        GeneratedFile names = file("a/Names", "final class Names { static final String MENU = \"menu\"; }");
        GeneratedFile broken = file("a/Broken", "no Java");

        assertThat(new Canvases(List.of(menu, names, broken)).named("menu").name())
                .isEqualTo("menu");
    }

    @Test
    void saysInOneLineWhatTheJavaCompilerSaysFirst() {
        GeneratedFile broken =
                file("a/MenuCanvas", record("MenuCanvas", "Names.MENU") + "\nclass Second { Nothing n; }");

        assertThatThrownBy(() -> new Canvases(List.of(broken)).named("menu"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the generated Java does not compile: /a/MenuCanvas.java:3: cannot find symbol"
                        + " symbol: class Nothing location: class a.Second");
    }

    @Test
    void saysWhichClassCannotBeInitialised() {
        String failing = "{ static final int N = Integer.parseInt(\"x\");";
        GeneratedFile broken =
                file("a/MenuCanvas", record("MenuCanvas", "\"menu\"").replaceFirst("\\{", failing));

        assertThatThrownBy(() -> new Canvases(List.of(broken)).named("menu"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the generated class a.MenuCanvas cannot be used:"
                        + " java.lang.NumberFormatException: For input string: \"x\"");
    }

    private static GeneratedFile canvas(String path, String name) {
        return file(path, record(path.substring(path.lastIndexOf('/') + 1), '"' + name + '"'));
    }

    private static GeneratedFile plain(String path) {
        return file(path, "public final class Shop {}");
    }

    private static String record(String type, String name) {
        return "public record " + type + "() implements dev.easel.runtime.app.Canvas {"
                + " public String canvasName() { return " + name + "; }"
                + " public void writeTo(dev.easel.protocol.json.JsonWriter out) {"
                + " out.string(getClass().getSimpleName()); } }";
    }

    private static GeneratedFile file(String path, String type) {
        String javaPackage = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
        return new GeneratedFile(path + ".java", "package " + javaPackage + ";\n" + type);
    }
}
