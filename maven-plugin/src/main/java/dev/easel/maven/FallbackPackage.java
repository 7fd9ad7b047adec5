package dev.easel.maven;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The Java package of apps that name none: the project's group and artifact, made a name as the Java language specification (6.1) advises. */
final class FallbackPackage {
    private FallbackPackage() {}

    /** The package: {@code com.example.coffee_order} for {@code com.example:coffee-order}. */
    static String of(String groupId, String artifactId) {
        return Stream.of((groupId + "." + artifactId).toLowerCase(Locale.ROOT).split("\\."))
                .filter(part -> !part.isEmpty())
                .map(FallbackPackage::identifier)
                .collect(Collectors.joining("."));
    }

    private static String identifier(String part) {
        String plain = part.replaceAll("[^a-z0-9_]", "_");
        if (!Character.isJavaIdentifierStart(plain.charAt(0))) {
            return "_" + plain;
        }
        return SourceVersion.isKeyword(plain, SourceVersion.RELEASE_17) ? plain + "_" : plain;
    }
}
