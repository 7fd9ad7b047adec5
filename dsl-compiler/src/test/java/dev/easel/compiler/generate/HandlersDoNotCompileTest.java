package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes of people who implement handlers, and what javac tells them. */
class HandlersDoNotCompileTest {
    @Test
    void rightHandlersDo() {
        assertThat(CoffeeOrder.ordering("return event.confirm().completing();").javacMessages())
                .isEmpty();
    }

    @Test
    void aMissingHandlerIsNamed() {
        Generated withoutOrder = CoffeeOrder.withHandlers("""
                    @Override
                    public OpenShopEvent.Reply openShop(OpenShopEvent event) {
                        return event.closed();
                    }
                """);
        assertThat(withoutOrder.javacMessages())
                .singleElement()
                .asString()
                .contains("Coffee is not abstract and does not override abstract method order(");
    }

    @Test
    void aCanvasThatIsNoAnswerOfThisHandlerHasNoMethod() {
        assertThat(CoffeeOrder.ordering("return event.closed();").javacMessages())
                .singleElement()
                .asString()
                .contains("cannot find symbol")
                .contains("closed()");
    }

    @Test
    void aCanvasThatIsNoAnswerOfThisHandlerCannotBeShown() {
        assertThat(CoffeeOrder.ordering("return event.show(new ClosedCanvas());")
                        .javacMessages())
                .singleElement()
                .asString()
                .contains("no suitable method found for show(")
                .contains("ClosedCanvas");
    }

    @Test
    void anotherHandlersReplyIsNoReply() {
        String opening = "return new OpenShopEvent(event.request()).menu();";
        assertThat(CoffeeOrder.ordering(opening).javacMessages())
                .singleElement()
                .asString()
                .contains("incompatible types")
                .contains("OpenShopEvent.Reply cannot be converted to")
                .contains("OrderEvent.Reply");
    }

    @Test
    void aReplyIsMadeByItsEventOnly() {
        assertThat(CoffeeOrder.ordering("return new OrderEvent.Reply(new ClosedCanvas(), null, false, false);")
                        .javacMessages())
                .first()
                .asString()
                .contains("has private access");
    }

    @Test
    void whatIsNoSubmitCannotCompleteTheApp() {
        assertThat(CoffeeOrder.handling("return event.menu().completing();", "return event.confirm();")
                        .javacMessages())
                .singleElement()
                .asString()
                .contains("cannot find symbol")
                .contains("completing()");
    }

    @Test
    void whatDoesNotListResultsCannotEndTheConfiguration() {
        assertThat(CoffeeOrder.ordering("return event.results();").javacMessages())
                .singleElement()
                .asString()
                .contains("cannot find symbol")
                .contains("results()");
    }
}
