package org.rapporteur.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/** Runs pieces of tests on the JavaFX thread of the headless platform, started once. */
public final class OnFx {
    private static final CompletableFuture<Void> STARTED = new CompletableFuture<>();

    static {
        try {
            Platform.startup(() -> STARTED.complete(null));
        } catch (IllegalStateException alreadyRunning) {
            STARTED.complete(null);
        }
        Platform.setImplicitExit(false);
    }

    private OnFx() {}

    /** Gives the result, or throws what the work threw. */
    public static <T> T call(Callable<T> work) {
        STARTED.join();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable problem) {
                result.completeExceptionally(problem);
            }
        });
        try {
            return result.join();
        } catch (java.util.concurrent.CompletionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            if (failed.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw failed;
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
