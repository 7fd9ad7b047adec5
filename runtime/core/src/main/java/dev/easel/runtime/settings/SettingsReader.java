package dev.easel.runtime.settings;

import dev.easel.runtime.StartException;
import dev.easel.runtime.type.TextType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an app's settings from the environment: {@code desk-url} of the app {@code coffee-order} from {@code COFFEE_ORDER_DESK_URL}. A variable
 * that is empty or blank counts as not set; blanks around a value do not belong to it. All mistakes are gathered and said together.
 */
public final class SettingsReader {
    /** The variable that says where people's browsers reach the service: {@value}. */
    public static final String PUBLIC_URL = "EASEL_PUBLIC_URL";

    private static final int LAST_PORT = 65_535;

    private final String prefix;
    private final Map<String, String> environment;
    private final List<StartException> mistakes = new ArrayList<>();

    /**
     * Makes a reader.
     *
     * @param app the app's name
     * @param environment variables by name
     */
    public SettingsReader(String app, Map<String, String> environment) {
        this.prefix = upper(app) + "_";
        this.environment = Map.copyOf(environment);
    }

    /**
     * Looks up a setting that must be there.
     *
     * @param name its name in the definition
     * @param type its type
     * @param <T> its type in Java
     * @return the setting
     */
    public <T> Setting<T> required(String name, TextType<T> type) {
        if (text(name) == null) {
            mistakes.add(new StartException("EZ9220", variable(name) + " is not set; it must be " + type.kind()));
        }
        return optional(name, type);
    }

    /**
     * Looks up a setting that has a default.
     *
     * @param name its name in the definition
     * @param type its type
     * @param otherwise its value where the variable is not set
     * @param <T> its type in Java
     * @return the setting
     */
    public <T> Setting<T> orElse(String name, TextType<T> type, T otherwise) {
        return text(name) == null ? new Setting<>(otherwise) : optional(name, type);
    }

    /**
     * Looks up a setting that may be missing.
     *
     * @param name its name in the definition
     * @param type its type
     * @param <T> its type in Java
     * @return the setting
     */
    public <T> Setting<T> optional(String name, TextType<T> type) {
        String text = text(name);
        T value = text == null ? null : type.read(text);
        if (text != null && value == null) {
            mistakes.add(new StartException("EZ9221", variable(name) + " must be " + type.kind()));
        } else if (value instanceof URI address && !isShown(address)) {
            mistakes.add(new StartException(
                    "EZ9221",
                    variable(name) + " must be an https address with a host and no user: canvases show no other"));
        }
        return new Setting<>(value);
    }

    /**
     * Looks up the address at which people's browsers reach the service: {@value #PUBLIC_URL}, which all apps of a service share. It must be there.
     *
     * @return the setting: an https address that no slash ends
     */
    public Setting<URI> publicUrl() {
        String text = environment.getOrDefault(PUBLIC_URL, "").strip();
        if (text.isEmpty()) {
            mistakes.add(new StartException(
                    "EZ9220", PUBLIC_URL + " is not set; it must be the https address that serves the sheets"));
            return new Setting<>(null);
        }
        URI address = TextType.URL.read(text);
        if (address == null || !isShown(address) || address.getRawQuery() != null || address.getRawFragment() != null) {
            mistakes.add(
                    new StartException(
                            "EZ9221",
                            PUBLIC_URL
                                    + " must be an https address with a host and no user, query or fragment: sheets are below it"));
            return new Setting<>(null);
        }
        return new Setting<>(withoutSlash(address));
    }

    /**
     * Takes the slashes off the end of an address, so that a path can follow.
     *
     * @param address any address
     * @return the same without slashes at its end
     */
    public static URI withoutSlash(URI address) {
        String text = address.toString();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return end == text.length() ? address : URI.create(text.substring(0, end));
    }

    /**
     * Insists that nothing is missing and everything could be read.
     *
     * @throws StartException if not; it names every variable that is wrong, and no value
     */
    public void requireAll() {
        if (!mistakes.isEmpty()) {
            throw StartException.of(mistakes);
        }
    }

    /** Whether a canvas can show an address: one that is https, with a host and without a user. */
    private static boolean isShown(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                && address.getRawAuthority() != null
                && address.getRawUserInfo() == null
                && address.getPort() <= LAST_PORT;
    }

    private @Nullable String text(String name) {
        String text = environment.get(variable(name));
        return text == null || text.isBlank() ? null : text.strip();
    }

    private String variable(String name) {
        return prefix + upper(name);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
