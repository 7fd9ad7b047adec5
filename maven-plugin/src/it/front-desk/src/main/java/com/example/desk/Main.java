package com.example.desk;

import com.example.desk.canvas.GreetEvent;
import dev.easel.runtime.http.CanvasServer;
import java.time.LocalTime;

final class Main implements FrontDeskHandlers {
    @Override
    public GreetEvent.Reply greet(GreetEvent event) {
        int hour = LocalTime.now().getHour();
        return hour >= 9 && hour < 17 ? event.open() : event.closed();
    }

    public static void main(String[] args) {
        CanvasServer.start(FrontDesk.app(new Main()));
    }
}
