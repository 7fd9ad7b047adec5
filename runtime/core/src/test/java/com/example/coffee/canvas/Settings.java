package com.example.coffee.canvas;

import dev.easel.runtime.settings.Setting;
import dev.easel.runtime.settings.SettingsReader;
import dev.easel.runtime.type.TextType;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of {@code coffee-order}.
 *
 * @param site {@code site}, from {@code COFFEE_ORDER_SITE}
 * @param greeting {@code greeting}, from {@code COFFEE_ORDER_GREETING}
 * @param notice {@code notice}, from {@code COFFEE_ORDER_NOTICE}; may be missing
 */
public record Settings(URI site, String greeting, @Nullable String notice) {
    /**
     * Reads the settings from the environment of the process.
     *
     * @return the settings
     * @throws dev.easel.runtime.StartException if one is missing or cannot be used
     */
    public static Settings fromEnvironment() {
        return from(System.getenv());
    }

    /**
     * Reads the settings from these variables.
     *
     * @param environment variables by name
     * @return the settings
     * @throws dev.easel.runtime.StartException if one is missing or cannot be used
     */
    public static Settings from(Map<String, String> environment) {
        SettingsReader reader = new SettingsReader("coffee-order", environment);
        Setting<URI> site = reader.required("site", TextType.URL);
        Setting<String> greeting = reader.orElse("greeting", TextType.STRING, "What can we make you?");
        Setting<String> notice = reader.optional("notice", TextType.STRING);
        reader.requireAll();
        return new Settings(site.get(), greeting.get(), notice.orNull());
    }
}
