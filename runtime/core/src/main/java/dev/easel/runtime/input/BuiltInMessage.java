package dev.easel.runtime.input;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people read where a definition has no message of its own, in ten languages. {@code #} stands for a number. */
enum BuiltInMessage {
    REQUIRED("""
            en Please fill this in.
            de Bitte füllen Sie dieses Feld aus.
            fr Veuillez remplir ce champ.
            es Rellena este campo.
            it Compila questo campo.
            pt Preencha este campo.
            nl Vul dit veld in.
            sv Fyll i det här fältet.
            da Udfyld dette felt.
            pl Wypełnij to pole."""),
    MIN_LENGTH("""
            en This is too short. Minimum number of characters: #.
            de Das ist zu kurz. Mindestanzahl der Zeichen: #.
            fr C'est trop court. Nombre minimal de caractères : #.
            es Es demasiado corto. Número mínimo de caracteres: #.
            it È troppo corto. Numero minimo di caratteri: #.
            pt É demasiado curto. Número mínimo de caracteres: #.
            nl Dit is te kort. Minimumaantal tekens: #.
            sv Det här är för kort. Minsta antal tecken: #.
            da Det er for kort. Mindste antal tegn: #.
            pl Tekst jest za krótki. Minimalna liczba znaków: #."""),
    MAX_LENGTH("""
            en This is too long. Maximum number of characters: #.
            de Das ist zu lang. Höchstanzahl der Zeichen: #.
            fr C'est trop long. Nombre maximal de caractères : #.
            es Es demasiado largo. Número máximo de caracteres: #.
            it È troppo lungo. Numero massimo di caratteri: #.
            pt É demasiado longo. Número máximo de caracteres: #.
            nl Dit is te lang. Maximumaantal tekens: #.
            sv Det här är för långt. Högsta antal tecken: #.
            da Det er for langt. Højeste antal tegn: #.
            pl Tekst jest za długi. Maksymalna liczba znaków: #."""),
    PATTERN("""
            en This does not have the expected format.
            de Das hat nicht das erwartete Format.
            fr Le format n'est pas celui attendu.
            es El formato no es el esperado.
            it Il formato non è quello previsto.
            pt O formato não é o esperado.
            nl Dit heeft niet de verwachte notatie.
            sv Det här har inte det format som förväntas.
            da Det har ikke det forventede format.
            pl Format jest nieprawidłowy."""),
    EMAIL("""
            en Please enter an email address such as name@example.com.
            de Bitte geben Sie eine E-Mail-Adresse wie name@example.com ein.
            fr Veuillez saisir une adresse e-mail, par exemple name@example.com.
            es Introduce una dirección de correo electrónico, por ejemplo name@example.com.
            it Inserisci un indirizzo email, ad esempio name@example.com.
            pt Introduza um endereço de e-mail, por exemplo name@example.com.
            nl Vul een e-mailadres in, bijvoorbeeld name@example.com.
            sv Ange en e-postadress, till exempel name@example.com.
            da Indtast en e-mailadresse, f.eks. name@example.com.
            pl Podaj adres e-mail, na przykład name@example.com."""),
    URL("""
            en Please enter a whole web address such as https://example.com.
            de Bitte geben Sie eine vollständige Webadresse wie https://example.com ein.
            fr Veuillez saisir une adresse web complète, par exemple https://example.com.
            es Introduce una dirección web completa, por ejemplo https://example.com.
            it Inserisci un indirizzo web completo, ad esempio https://example.com.
            pt Introduza um endereço web completo, por exemplo https://example.com.
            nl Vul een volledig webadres in, bijvoorbeeld https://example.com.
            sv Ange en fullständig webbadress, till exempel https://example.com.
            da Indtast en fuld webadresse, f.eks. https://example.com.
            pl Podaj pełny adres internetowy, na przykład https://example.com."""),
    PHONE("""
            en Please enter a phone number such as +1 555 010 9999.
            de Bitte geben Sie eine Telefonnummer wie +1 555 010 9999 ein.
            fr Veuillez saisir un numéro de téléphone, par exemple +1 555 010 9999.
            es Introduce un número de teléfono, por ejemplo +1 555 010 9999.
            it Inserisci un numero di telefono, ad esempio +1 555 010 9999.
            pt Introduza um número de telefone, por exemplo +1 555 010 9999.
            nl Vul een telefoonnummer in, bijvoorbeeld +1 555 010 9999.
            sv Ange ett telefonnummer, till exempel +1 555 010 9999.
            da Indtast et telefonnummer, f.eks. +1 555 010 9999.
            pl Podaj numer telefonu, na przykład +1 555 010 9999."""),
    INTEGER("""
            en Please enter a whole number in digits, such as 12.
            de Bitte geben Sie eine ganze Zahl in Ziffern ein, zum Beispiel 12.
            fr Veuillez saisir un nombre entier en chiffres, par exemple 12.
            es Introduce un número entero en cifras, por ejemplo 12.
            it Inserisci un numero intero in cifre, ad esempio 12.
            pt Introduza um número inteiro em algarismos, por exemplo 12.
            nl Vul een geheel getal in cijfers in, bijvoorbeeld 12.
            sv Ange ett heltal med siffror, till exempel 12.
            da Indtast et helt tal med cifre, f.eks. 12.
            pl Podaj liczbę całkowitą cyframi, na przykład 12."""),
    DECIMAL("""
            en Please enter a number with a point, such as 12.50.
            de Bitte geben Sie eine Zahl mit Punkt ein, zum Beispiel 12.50.
            fr Veuillez saisir un nombre avec un point, par exemple 12.50.
            es Introduce un número con punto, por ejemplo 12.50.
            it Inserisci un numero con il punto, ad esempio 12.50.
            pt Introduza um número com ponto, por exemplo 12.50.
            nl Vul een getal met een punt in, bijvoorbeeld 12.50.
            sv Ange ett tal med punkt, till exempel 12.50.
            da Indtast et tal med punktum, f.eks. 12.50.
            pl Podaj liczbę z kropką, na przykład 12.50."""),
    DATE("""
            en Please enter a date as year-month-day, such as 2024-05-17.
            de Bitte geben Sie ein Datum als Jahr-Monat-Tag ein, zum Beispiel 2024-05-17.
            fr Veuillez saisir une date sous la forme année-mois-jour, par exemple 2024-05-17.
            es Introduce una fecha como año-mes-día, por ejemplo 2024-05-17.
            it Inserisci una data come anno-mese-giorno, ad esempio 2024-05-17.
            pt Introduza uma data como ano-mês-dia, por exemplo 2024-05-17.
            nl Vul een datum in als jaar-maand-dag, bijvoorbeeld 2024-05-17.
            sv Ange ett datum som år-månad-dag, till exempel 2024-05-17.
            da Indtast en dato som år-måned-dag, f.eks. 2024-05-17.
            pl Podaj datę w postaci rok-miesiąc-dzień, na przykład 2024-05-17."""),
    MIN("""
            en Please enter # or more.
            de Bitte geben Sie mindestens # ein.
            fr Veuillez saisir # ou plus.
            es Introduce # o más.
            it Inserisci # o più.
            pt Introduza # ou mais.
            nl Vul # of meer in.
            sv Ange # eller mer.
            da Indtast # eller mere.
            pl Podaj co najmniej #."""),
    MAX("""
            en Please enter # or less.
            de Bitte geben Sie höchstens # ein.
            fr Veuillez saisir # ou moins.
            es Introduce # o menos.
            it Inserisci # o meno.
            pt Introduza # ou menos.
            nl Vul # of minder in.
            sv Ange # eller mindre.
            da Indtast # eller mindre.
            pl Podaj co najwyżej #."""),
    OFFERED("""
            en Please choose from what is offered.
            de Bitte wählen Sie aus dem, was angeboten wird.
            fr Veuillez choisir parmi les options proposées.
            es Elige entre las opciones que se ofrecen.
            it Scegli tra le opzioni proposte.
            pt Escolha entre as opções apresentadas.
            nl Kies uit de aangeboden opties.
            sv Välj bland de alternativ som finns.
            da Vælg blandt de viste muligheder.
            pl Wybierz jedną z dostępnych opcji.""");

    private static final String FALLBACK = "en";

    private final Map<String, String> byLanguage;

    BuiltInMessage(String lines) {
        byLanguage = lines.lines()
                .collect(Collectors.toUnmodifiableMap(line -> line.substring(0, 2), line -> line.substring(3)));
    }

    /** The message in the language of a locale; in English where it is not among the ten. */
    String in(Locale locale) {
        String message = byLanguage.get(locale.getLanguage());
        return message == null ? byLanguage.getOrDefault(FALLBACK, "") : message;
    }
}
