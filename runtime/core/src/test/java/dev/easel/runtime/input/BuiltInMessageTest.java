package dev.easel.runtime.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInMessageTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl");
    private static final Set<BuiltInMessage> WITH_NUMBER =
            Set.of(BuiltInMessage.MIN_LENGTH, BuiltInMessage.MAX_LENGTH, BuiltInMessage.MIN, BuiltInMessage.MAX);

    @ParameterizedTest
    @EnumSource
    void eachIsThereInTenLanguagesWithItsNumber(BuiltInMessage message) {
        Set<String> texts = new HashSet<>();
        for (String language : LANGUAGES) {
            String text = message.in(Locale.forLanguageTag(language));
            texts.add(text);
            assertThat(text.contains("#")).as(text).isEqualTo(WITH_NUMBER.contains(message));
            assertThat(text).endsWith(".").doesNotContain("**", "](", "\n");
        }
        assertThat(texts).hasSize(LANGUAGES.size());
    }

    @ParameterizedTest
    @EnumSource
    void thePageAboutDefinitionsHasEach(BuiltInMessage message) throws IOException {
        String page = Files.readString(Path.of("../../docs/definitions.md"));

        assertThat(page).contains(message.in(Locale.ENGLISH).split("#"));
    }

    @Test
    void aRegionIsReadAsItsLanguageAndAnUnknownOneAsEnglish() {
        assertThat(BuiltInMessage.REQUIRED.in(Locale.forLanguageTag("pt-BR"))).isEqualTo("Preencha este campo.");
        assertThat(BuiltInMessage.REQUIRED.in(Locale.JAPANESE)).isEqualTo("Please fill this in.");
        assertThat(BuiltInMessage.REQUIRED.in(Locale.ROOT)).isEqualTo("Please fill this in.");
    }
}
