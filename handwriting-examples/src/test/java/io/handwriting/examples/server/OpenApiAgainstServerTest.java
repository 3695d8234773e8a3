package io.handwriting.examples.server;

import static io.handwriting.examples.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import io.handwriting.Alphabet;
import io.handwriting.data.FeedbackCsv;
import io.handwriting.examples.server.openapi.OpenApiDocument;
import io.handwriting.testkit.SyntheticGlyphs;
import io.javalin.config.EventConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The running server and the OpenAPI document say the same. */
class OpenApiAgainstServerTest {
    private static final OpenApiDocument DOCUMENT = new OpenApiDocument();
    private static final String SEVEN = "\"strokes\":[[10,10,60,12,30,90]]";
    private static final String TWO_SEVENS = "\"strokes\":[[10,10,60,12,30,90],[110,10,160,12,130,90]]";
    private static final String ALL = ",\"details\":[\"activations\",\"maps\",\"pipeline\",\"saliency\"]";

    private static final Set<String> SERVED = new TreeSet<>();

    private static DemoServer server;
    private static HttpClient client;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        FeedbackCsv.write(data.resolve("digits.csv"), SyntheticGlyphs.data(Alphabet.DIGITS, 20, 1));
        ServerSettings settings = RunningServer.settings(folder, 0);
        server = DemoServer.start(settings, ServerParts.open(settings), OpenApiAgainstServerTest::collectRoutes);
        client = HttpClient.newHttpClient();
        patiently().until(() -> exchange("GET", "/ready", "").statusCode() == 200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void collectRoutes(EventConfig events) {
        events.handlerAdded(handler -> {
            if (handler.getHttpMethod().isHttpMethod()) {
                SERVED.add(handler.getHttpMethod().name() + " " + handler.getPath());
            }
        });
        events.wsHandlerAdded(handler -> SERVED.add("GET " + handler.getPath()));
    }

    /** The files of the page and of the documentation are no part of what clients speak with. */
    @Test
    void allRoutesAreDescribed_andAllThatAreDescribedExist() {
        Set<String> files = PageFile.all().stream()
                .map(file -> "GET /" + file.name())
                .collect(Collectors.toCollection(TreeSet::new));
        files.add("GET /docs/{file}");
        assertThat(SERVED.stream().filter(route -> !files.contains(route)))
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.routes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GET /                       | /                    | - | 200",
                "POST /predict               | /predict             | {SEVEN} | 200",
                "POST /predict               | /predict             | {SEVEN,ALL,'id':3,'variants':true,'alphabet':'digits'} | 200",
                "POST /predict               | /predict             | {'strokes':[],ALL} | 200",
                "POST /predict               | /predict             | {'strokes':5} | 400",
                "POST /predict               | /predict             | {SEVEN,'model':'x'} | 404",
                "POST /api/predict           | /api/predict         | {SEVEN,ALL,'id':3} | 200",
                "POST /api/predict           | /api/predict         | {SEVEN} | 200",
                "POST /predict/text          | /predict/text        | {TWO,'id':3,'variants':true,'pattern':'##'} | 200",
                "POST /predict/text          | /predict/text        | {TWO,'words':['77','17'],'alphabet':'digits'} | 200",
                "POST /predict/text          | /predict/text        | {'strokes':[]} | 200",
                "POST /predict/text          | /predict/text        | {TWO,'pattern':'##.'} | 200",
                "POST /predict/text          | /predict/text        | {TWO,'pattern':'###'} | 200",
                "POST /predict/text          | /predict/text        | {TWO,'pattern':'['} | 400",
                "POST /predict/text          | /predict/text        | {TWO,'model':'x'} | 404",
                "GET /models                 | /models              | - | 200",
                "GET /model_status           | /model_status        | - | 200",
                "POST /train/{model}         | /train/x             | {'epochs':0} | 400",
                "POST /train/{model}         | /train/x%20y         | {'architecture':'linear'} | 400",
                "GET /train_status/{model}   | /train_status/x      | - | 200",
                "POST /train/{model}/cancel  | /train/x/cancel      | {} | 409",
                "POST /train/{model}/resume  | /train/x/resume      | {} | 409",
                "POST /train/{model}/discard | /train/x/discard     | {} | 409",
                "POST /retrain/{model}       | /retrain/x           | {} | 404",
                "POST /reset/{model}         | /reset/x             | {} | 404",
                "POST /reset/{model}         | /reset/handwriting   | {} | 200",
                "POST /save_feedback         | /save_feedback       | {SEVEN,'label':'7','answered':'1','confidence':0.5} | 200",
                "POST /save_feedback         | /save_feedback       | {SEVEN} | 400",
                "POST /save_feedback         | /save_feedback       | {SEVEN,'label':'7','hand':'HAND'} | 200",
                "POST /save_feedback         | /save_feedback       | {SEVEN,'label':'%','hand':'HAND'} | 400",
                "POST /predict               | /predict             | {SEVEN,'hand':'HAND'} | 200",
                "POST /api/predict           | /api/predict         | {SEVEN,'hand':'HAND'} | 200",
                "POST /predict               | /predict             | {SEVEN,'hand':'me'} | 400",
                "POST /predict/text          | /predict/text        | {TWO,'hand':'HAND','details':['drawings']} | 200",
                "POST /predict/text          | /predict/text        | {TWO,'details':['maps']} | 400",
                "POST /hand                  | /hand                | {'hand':'HAND'} | 200",
                "POST /hand                  | /hand                | {'hand':'HAND','model':'x'} | 404",
                "POST /hand                  | /hand                | {} | 400",
                "POST /hand/file             | /hand/file           | {'hand':'HAND'} | 200",
                "POST /hand/file             | /hand/file           | {'hand':'nobody-knows-this'} | 404",
                "POST /hand/forget           | /hand/forget         | {'hand':'nobody-knows-this'} | 200",
                "GET /feedback               | /feedback            | - | 200",
                "GET /download_csv           | /download_csv        | - | ANY",
                "GET /api/status             | /api/status          | - | 200",
                "GET /env                    | /env                 | - | 200",
                "GET /health                 | /health              | - | 200",
                "GET /ready                  | /ready               | - | 200",
                "GET /metrics                | /metrics             | - | 200",
                "GET /openapi.json           | /openapi.json        | - | 200",
                "GET /docs                   | /docs                | - | 200",
            })
    void answersAreAsDescribed(String route, String path, String body, String status) throws Exception {
        HttpResponse<String> answer = exchange(route, path, body);
        if (!status.equals("ANY")) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(status));
        }
        assertThat(faults(route, answer)).isEmpty();
    }

    private static HttpResponse<String> exchange(String route, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
        if (route.startsWith("POST")) {
            request.POST(BodyPublishers.ofString(json(body)));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String json(String text) {
        return text.replace("SEVEN", SEVEN)
                .replace("TWO", TWO_SEVENS)
                .replace(",ALL", ALL)
                .replace("HAND", "a-hand-of-our-own")
                .replace('\'', '"');
    }

    private static Iterable<String> faults(String route, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return DOCUMENT.faultsOfAnswer(route, answer.statusCode(), type, answer.body());
    }

    @Test
    void trainingIsToldAsDescribed_overHttpAndOverTheSocket() throws Exception {
        try (ListeningPage page = ListeningPage.open(client, server.port())) {
            String train = "POST /train/{model}";
            String order = "{'architecture':'linear','data':'digits.csv','epochs':2}";
            HttpResponse<String> begun = exchange(train, "/train/mine", order);
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
            assertThat(faults(train, begun)).isEmpty();
            page.await("training_complete");
            HttpResponse<String> status = exchange("GET", "/train_status/mine", "");
            assertThat(faults("GET /train_status/{model}", status)).isEmpty();
            exchange(train, "/train/other", order.replace(":2", ":100"));
            page.await("training_started");
            HttpResponse<String> again = exchange(train, "/train/other", order);
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(faults(train, again)).isEmpty();
            assertThat(faults("POST /train/{model}/cancel", exchange("POST", "/train/other/cancel", "")))
                    .isEmpty();
            page.await("training_cancelled");
            assertThat(faults("POST /reset/{model}", exchange("POST", "/reset/mine", "")))
                    .isEmpty();
            page.await("models");
            assertThat(page.faults(DOCUMENT)).isEmpty();
        }
    }

    @Test
    void messagesAreAsDescribed() throws Exception {
        try (ListeningPage page = ListeningPage.open(client, server.port())) {
            page.await("init");
            for (String message : new String[] {
                "{'type':'predict','data':{SEVEN,ALL,'id':4}}",
                "{'type':'predict','data':{SEVEN}}",
                "{'type':'predict','data':{'strokes':[],'id':5}}",
                "{'type':'predict_text','data':{TWO,'id':6,'pattern':'##'}}",
                "{'type':'predict_text','data':{TWO,'id':6.5}}",
                "{'type':'predict_text','data':{'strokes':[]}}",
                "{'type':'ping'}",
                "{'type':'reset_model','data':{}}"
            }) {
                String text = json(message);
                assertThat(DOCUMENT.faultsOfClientMessage(text)).as(text).isEmpty();
                page.send(text);
                page.awaitNext();
            }
            page.send("nonsense");
            page.await("error");
            page.send(json("{'type':'predict','data':{'strokes':[[1]]}}"));
            page.awaitNext();
            page.send(json("{'type':'predict_text','data':{TWO,'pattern':'%'}}"));
            page.awaitNext();
            assertThat(page.faults(DOCUMENT)).isEmpty();
        }
    }

    @Test
    void retrainingIsToldAsDescribed() throws Exception {
        String save = "{SEVEN,'label':'1'}";
        for (int i = 0; i < 12; i++) {
            exchange("POST", "/save_feedback", save.replace("SEVEN", SEVEN.replace("30,90", "3" + i + ",90")));
        }
        try (ListeningPage page = ListeningPage.open(client, server.port())) {
            HttpResponse<String> begun = exchange("POST", "/retrain/handwriting", "{'epochs':1}");
            assertThat(faults("POST /retrain/{model}", begun)).isEmpty();
            patiently().until(() -> page.heard("retrained") || page.heard("training_error"));
            assertThat(page.heard("retrained")).isTrue();
            assertThat(page.faults(DOCUMENT)).isEmpty();
        }
    }
}
