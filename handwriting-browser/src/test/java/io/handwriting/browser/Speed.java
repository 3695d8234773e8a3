package io.handwriting.browser;

import io.handwriting.examples.browser.Browser;
import io.handwriting.examples.browser.Chromium;
import java.io.IOException;
import java.util.Map;

/** Measures in a Chromium how long the page takes to be there and to answer, and prints it; begun by hand. */
final class Speed {
    private static final String WATCH = """
            new MutationObserver(() => {
              if (document.body?.dataset.connection === 'open') window.greeted ??= performance.now();
            }).observe(document, { attributes: true, childList: true, subtree: true });
            """;

    private static final String ANSWERS = """
            const done = arguments[0];
            (async () => {
              const { load } = await import('./engine/org/teavm/backend/wasm/wasm-gc-module-runtime.min.js');
              const bytes = async (name) => (await fetch(name)).arrayBuffer();
              const engine = (await load(await bytes('engine/engine.wasm'))).exports;
              engine.open(new Int8Array(await bytes('engine/handwriting.onnx')));
              const points = [78, 62, 132, 62, 200, 62, 176, 118, 152, 172, 136, 232];
              const median = (times) => times.sort((a, b) => a - b)[times.length >> 1].toFixed(1);
              const read = (details) => {
                const start = performance.now();
                engine.strokes(Float32Array.from(points), Int32Array.of(points.length / 2));
                engine.read(1, 'all', false, details);
                return performance.now() - start;
              };
              const many = (details, count) => median(Array.from({ length: count }, () => read(details)));
              const first = read('').toFixed(1);
              many('', 200);
              return [`first answer ${first} ms`, `answer ${many('', 200)} ms`,
                `with details ${many('activations maps pipeline', 200)} ms`, `reasons ${many('saliency', 9)} ms`].join(', ');
            })().then(done, (failure) => done(String(failure.stack)));
            """;

    private Speed() {}

    public static void main(String[] arguments) throws IOException {
        try (Browser page = Browser.start(Chromium.forTests(), false);
                StaticSite site = StaticSite.start()) {
            page.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            for (int visit = 1; visit <= 5; visit++) {
                page.open(site.address());
                System.out.println(
                        "visit " + visit + ": reads after " + page.run("return Math.round(greeted)") + " ms");
            }
            System.out.println(page.runUntilDone(ANSWERS));
        }
    }
}
