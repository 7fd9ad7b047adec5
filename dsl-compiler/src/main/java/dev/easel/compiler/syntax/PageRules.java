package dev.easel.compiler.syntax;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the page of a sheet is held against, without reading all that HTML can say. */
final class PageRules {
    /** As the runtime looks for it, which adds the library there. */
    private static final Pattern HEAD =
            Pattern.compile("<!--.*?(?:-->|\\z)|<head(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What makes browsers load an address, which a link that people follow does not. */
    private static final Pattern LOADED = Pattern.compile(
            "<!--.*?(?:-->|\\z)"
                    + "|<link\\s[^>]*?\\bhref\\s*=\\s*[\"']?\\s*(http:)"
                    + "|<[a-z][^<>]*?\\s(?:src|srcset|poster|data)\\s*=\\s*[\"']?\\s*(http:)"
                    + "|\\burl\\(\\s*[\"']?\\s*(http:)"
                    + "|@import\\s+[\"']\\s*(http:)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What the addresses of the Messenger Sheet Library have in them, as the runtime looks for it. */
    private static final String LIBRARY = "messenger-sheet-library";

    private final Diagnostics said;

    PageRules(Diagnostics said) {
        this.said = said;
    }

    /** Whether a page has a head, and loads neither what browsers refuse nor what is there; {@code named} is where the definition names it. */
    boolean isSound(SourceFile page, SourceSpan named) {
        return hasHead(page, named) & isSecure(page) & leavesTheLibrary(page);
    }

    private boolean hasHead(SourceFile page, SourceSpan named) {
        Matcher head = HEAD.matcher(page.text());
        while (head.find()) {
            if (!head.group().startsWith("<!--")) {
                return true;
            }
        }
        said.add(Diagnostic.of(
                        DiagnosticCode.SHEET_WITHOUT_HEAD, named, "the page `" + page.name() + "` has no `<head>`")
                .note("write: <head><title>...</title></head>"));
        return false;
    }

    private boolean isSecure(SourceFile page) {
        Matcher loaded = LOADED.matcher(page.text());
        boolean secure = true;
        while (loaded.find()) {
            int start = start(loaded);
            if (start >= 0) {
                secure = false;
                said.add(Diagnostic.of(
                                DiagnosticCode.SHEET_NOT_SECURE,
                                page.span(start, start + "http:".length()),
                                "the page loads this without https")
                        .note("write: https:// if the address has that, or put what it holds into the page"));
            }
        }
        return secure;
    }

    private boolean leavesTheLibrary(SourceFile page) {
        int start = page.text().indexOf(LIBRARY);
        if (start >= 0) {
            said.add(Diagnostic.of(
                            DiagnosticCode.SHEET_LOADS_LIBRARY,
                            page.span(start, start + LIBRARY.length()),
                            "the library is loaded here a second time")
                    .note("leave this script out: INTERCOM_MESSENGER_SHEET_LIBRARY is there"));
        }
        return start < 0;
    }

    private static int start(Matcher loaded) {
        for (int group = 1; group <= loaded.groupCount(); group++) {
            if (loaded.start(group) >= 0) {
                return loaded.start(group);
            }
        }
        return -1;
    }
}
