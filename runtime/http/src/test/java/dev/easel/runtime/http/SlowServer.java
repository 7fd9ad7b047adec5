package dev.easel.runtime.http;

/** The program that the tests run as a process of its own: its handler waits until a line comes on the standard input. */
final class SlowServer {
    private SlowServer() {}

    public static void main(String[] args) throws InterruptedException {
        TestApp app = new TestApp("shop", () -> {
            System.out.println("entered");
            System.in.read();
        });
        CanvasServer server = CanvasServer.start(app);
        System.out.println(server.port());
        server.join();
        System.out.println("joined");
    }
}
