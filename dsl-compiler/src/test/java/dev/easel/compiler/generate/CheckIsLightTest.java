package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever only checks definitions does not pay for what writes Java. */
class CheckIsLightTest {
    private static final String DEFINITION = """
            app: app
            package: com.example.app
            surfaces: {messenger: [home]}
            flows: {initialize: start}
            canvases: {start: {components: [{text: Hello}]}}
            """;

    @Test
    void checkingLoadsNoJavaPoet() throws Exception {
        assertThat(fails("check")).isFalse();
    }

    @Test
    void generatingDoes() {
        assertThatThrownBy(() -> fails("generate")).hasRootCauseInstanceOf(ClassNotFoundException.class);
    }

    private static boolean fails(String goal) throws IOException, ReflectiveOperationException {
        try (WithoutJavaPoet loader = new WithoutJavaPoet()) {
            Class<?> file = loader.loadClass("dev.easel.compiler.source.SourceFile");
            Object source = file.getMethod("of", String.class, String.class).invoke(null, "app.easel.yaml", DEFINITION);
            Class<?> requests = loader.loadClass("dev.easel.compiler.CompileRequest");
            Object request = requests.getMethod(goal, List.class).invoke(null, List.of(source));
            Class<?> compiler = loader.loadClass("dev.easel.compiler.EaselCompiler");
            Object result = compiler.getMethod("compile", requests)
                    .invoke(compiler.getConstructor().newInstance(), request);
            return (boolean) result.getClass().getMethod("failed").invoke(result);
        }
    }

    private static final class WithoutJavaPoet extends URLClassLoader {
        private WithoutJavaPoet() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("com.palantir.")) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }

        private static URL[] classPath() {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(WithoutJavaPoet::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
