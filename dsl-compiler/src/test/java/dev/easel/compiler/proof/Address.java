package dev.easel.compiler.proof;

import java.util.regex.Pattern;

/** Addresses as Canvas Kit takes them (V13): absolute, with https, and with a host. What a <code>{{placeholder}}</code> holds is not known. */
final class Address {
    private static final Pattern HTTPS = Pattern.compile("https://[^/?#\\s]+([/?#]\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}");

    private Address() {}

    /** Whether it is one, or can become one. */
    static boolean isHttps(String text) {
        return text.startsWith("{{")
                || HTTPS.matcher(PLACEHOLDER.matcher(text).replaceAll("x")).matches();
    }
}
