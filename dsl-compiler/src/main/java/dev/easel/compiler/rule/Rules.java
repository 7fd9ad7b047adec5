package dev.easel.compiler.rule;

import java.util.List;

/** The rules. */
public final class Rules {
    /** Those that hold of each canvas by itself. */
    public static final List<CanvasRule> OF_CANVASES = List.of(
            new IdsDiffer(),
            new IdsAreFree(),
            new ContentFits(),
            new StoredDataFits(),
            new CanvasesShowSomething(),
            new OptionsAreEnough(),
            new OptionIdsDiffer(),
            new ValuesAreOffered(),
            new UrlsAreHttps(),
            new UrlsAreWrittenOut(),
            new OnlyLinksAndBold(),
            new TextsHaveOneLine(),
            new ResultsAreFew());

    /** Those that hold of an app as a whole. */
    public static final List<ConversationRule> OF_CONVERSATIONS = List.of(
            new EverythingIsReachable(),
            new NamesAreOnEveryPath(),
            new ParamsAreGiven(),
            new LoadsComeToAnEnd(),
            new FailureNeedsNothing(),
            new StaleNeedsNothing(),
            new LateNeedsNothing(),
            new RecordsCanBeMade(),
            new ButtonsAct(),
            new SubmitsAreAnswered(),
            new InputsAreSubmitted(),
            new ImagesHaveSizes(),
            new SheetsAreInTheMessenger(),
            new SheetsAreOpened(),
            new SheetArgsAgree(),
            new OneSheetToAHandler(),
            new NoPrimaryButtonAtFirst(),
            new FirstInboxCanvasIsLow(),
            new ResultsEndConfigureOnly(),
            new CompleteEndsSubmits(),
            new ArgsAgree(),
            new InputsAgree(),
            new KeepsSomething(),
            new OneIdOneAnswer(),
            new ConfigureCanEnd());

    private Rules() {}
}
