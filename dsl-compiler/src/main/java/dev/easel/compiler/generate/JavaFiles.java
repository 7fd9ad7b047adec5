package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.naming.JavaType;
import dev.easel.compiler.output.GeneratedFile;

/** Generated types as files, each with the name of the definition on top. */
final class JavaFiles {
    private final String header;

    JavaFiles(String sourceFileName) {
        this.header = "Generated from " + inComment(sourceFileName) + ". Edit that file instead.";
    }

    static ClassName className(JavaType type) {
        return ClassName.get(type.packageName(), type.simpleName());
    }

    GeneratedFile file(JavaType type, TypeSpec spec) {
        String text = JavaFile.builder(type.packageName(), spec)
                .addFileComment("$L", header)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new GeneratedFile(type.path(), text);
    }

    GeneratedFile packageInfo(String packageName, String sentence) {
        String text = """
                // %s
                /** %s */
                @NullMarked
                package %s;

                import %s;
                """.formatted(header, sentence, packageName, RuntimeTypes.NULL_MARKED.canonicalName());
        return new GeneratedFile(new JavaType(packageName, "package-info").path(), text);
    }

    // A name may hold anything but a slash: keep it from ending the line, or from starting an escape that does.
    private static String inComment(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\\\\\p{Cs}\\u0085]", "?");
    }
}
