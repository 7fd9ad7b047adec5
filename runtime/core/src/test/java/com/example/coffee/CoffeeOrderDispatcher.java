package com.example.coffee;

import com.example.coffee.canvas.MenuCanvas;
import com.example.coffee.canvas.MenuLoad;
import com.example.coffee.canvas.OpenShopEvent;
import com.example.coffee.canvas.OrderEvent;
import com.example.coffee.canvas.Settings;
import com.example.coffee.canvas.SorryCanvas;
import com.example.coffee.canvas.StoredData;
import com.example.coffee.canvas.StoredDataReader;
import com.example.coffee.canvas.View;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.app.StoredReader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Leads each request to its answer. */
@NullMarked
final class CoffeeOrderDispatcher implements CanvasApp {
    private static final List<Flow> FLOWS = List.of(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT);

    private final CoffeeOrderHandlers handlers;
    private final Settings settings;

    CoffeeOrderDispatcher(CoffeeOrderHandlers handlers, Settings settings) {
        this.handlers = handlers;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "coffee-order";
    }

    @Override
    public List<Flow> flows() {
        return FLOWS;
    }

    @Override
    public Answer answer(Request request) throws Exception {
        return switch (request.flow()) {
            case MESSENGER_INITIALIZE -> handleOpenShop(request);
            case MESSENGER_SUBMIT -> messengerSubmit(request);
            default -> throw new IllegalArgumentException("not served: " + request.flow());
        };
    }

    @Override
    public Answer failure(Request request) {
        return Answer.show(new SorryCanvas());
    }

    private Answer messengerSubmit(Request request) throws Exception {
        return switch (request.canvasName()) {
            case "menu" -> onMenu(request);
            case "confirm" -> onConfirm(request);
            default -> BuiltInAnswer.STALE;
        };
    }

    private Answer onMenu(Request request) throws Exception {
        return switch (request.componentId()) {
            case "order" -> handleOrder(request);
            default -> BuiltInAnswer.STALE;
        };
    }

    private Answer onConfirm(Request request) throws Exception {
        return switch (request.componentId()) {
            case "another" -> show(new MenuCanvas(), null, storedData(request), request);
            default -> BuiltInAnswer.STALE;
        };
    }

    private Answer handleOpenShop(Request request) throws Exception {
        StoredData storedData = storedData(request);
        OpenShopEvent.Reply reply = Answer.required(handlers.openShop(
                new OpenShopEvent(storedData, request.entering(UserCode.handler("open-shop", "handlers.open-shop")))));
        return Answer.of(reply, show(reply.canvas(), reply.data(), storedData, request));
    }

    private Answer handleOrder(Request request) throws Exception {
        StoredData storedData = storedData(request);
        OrderEvent.Reply reply = Answer.required(handlers.order(
                new OrderEvent(storedData, request.entering(UserCode.handler("order", "handlers.order")))));
        return Answer.of(reply, show(reply.canvas(), reply.data(), storedData, request));
    }

    private Answer.Shown show(Canvas canvas, @Nullable Record data, StoredData storedData, Request request)
            throws Exception {
        if (canvas instanceof MenuCanvas menu) {
            return showMenu(menu, data, storedData, request);
        }
        return Answer.show(canvas);
    }

    private Answer.Shown showMenu(MenuCanvas canvas, @Nullable Record data, StoredData storedData, Request request)
            throws Exception {
        if (data instanceof MenuCanvas.Data loaded) {
            View view = new View(settings, storedData);
            return Answer.show(canvas, out -> canvas.writeTo(out, loaded, view));
        }
        MenuLoad.Reply reply = Answer.required(handlers.loadMenu(
                new MenuLoad(canvas, storedData, request.entering(UserCode.load("menu", "canvases.menu.load")))));
        return show(reply.canvas(), reply.data(), storedData, request);
    }

    private StoredData storedData(Request request) {
        return StoredDataReader.read(StoredReader.of(request, name()), StoredData.INITIAL);
    }
}
