package dev.easel.compiler.generate;

/** A small coffee bar, and handlers for it as people write them. */
final class CoffeeOrder {
    static final String APP = "com.example.coffee.CoffeeOrder";
    static final String HANDLERS = "com.example.coffee.Coffee";

    private static final String OPEN_SHOP = "return event.menu();";

    private CoffeeOrder() {}

    /** The bar with this body of {@code order}. */
    static Generated ordering(String body) {
        return handling(OPEN_SHOP, body);
    }

    /** The bar with these bodies of {@code openShop} and {@code order}. */
    static Generated handling(String openShop, String order) {
        return withHandlers("""
                    @Override
                    public OpenShopEvent.Reply openShop(OpenShopEvent event) {
                        %s
                    }

                    @Override
                    public OrderEvent.Reply order(OrderEvent event) {
                        %s
                    }
                """.formatted(openShop, order));
    }

    /** The bar with a class of these methods. */
    static Generated withHandlers(String methods) {
        return Generated.fromFixture("coffee-order").with("com/example/coffee/Coffee.java", """
                package com.example.coffee;

                import com.example.coffee.canvas.ClosedCanvas;
                import com.example.coffee.canvas.OpenShopEvent;
                import com.example.coffee.canvas.OrderEvent;
                import org.jspecify.annotations.NullMarked;

                @NullMarked
                public final class Coffee implements CoffeeOrderHandlers {
                %s
                    static OrderEvent.Reply close(OrderEvent event) {
                        throw new IllegalStateException(new ClosedCanvas().canvasName());
                    }
                }
                """.formatted(methods));
    }
}
