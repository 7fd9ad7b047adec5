package com.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.desk.canvas.GreetEvent;
import com.example.desk.canvas.OpenCanvas;
import dev.easel.protocol.request.Request;
import dev.easel.testkit.Inbox;
import dev.easel.testkit.Panel;
import org.junit.jupiter.api.Test;

class FrontDeskTest {
    @Test
    void aTeammateLooksAgain() {
        Panel panel = Inbox.of(FrontDesk.app(event -> event.open())).open();

        panel.click("refresh");

        assertTrue(panel.text().contains("The front desk is open."), panel.text());
    }

    @Test
    void aReplyHoldsItsCanvas() {
        GreetEvent event = new GreetEvent(GreetEvent.From.OPEN_REFRESH, Request.none());

        assertEquals(new OpenCanvas(), event.open().canvas());
    }
}
