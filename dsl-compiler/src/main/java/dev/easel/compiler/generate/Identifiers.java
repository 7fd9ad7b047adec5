package dev.easel.compiler.generate;

import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Java variables named after components, whose ids may be any text. */
final class Identifiers {
    private static final int LONGEST = 30;

    private Identifiers() {}

    /** A name like the id where Java allows that, another where it does not. */
    static String of(String id) {
        String letters = id.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return Optional.of(letters.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST && !SourceVersion.isKeyword(name))
                .orElse("choices");
    }
}
