package io.handwriting.examples.server;

import io.handwriting.examples.server.guard.Limits;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a server is to be.
 *
 * @param bind the address to listen on
 * @param model a model file to serve as the standard, besides the shipped one
 * @param data the folder of data sets to train on
 * @param state the folder for trained models, runs and corrections
 * @param database where corrections are kept
 * @param adminToken what lets somebody train, reset, download and shut down
 * @param origins pages of other servers that may use this one
 * @param proxies addresses or networks of proxies whose word about their clients is believed
 * @param lanes how many drawings are read at a time
 * @param queue how many drawings may wait
 * @param trainingThreads how many threads a training takes
 * @param limits how much clients may ask for
 */
public record ServerSettings(
        InetSocketAddress bind,
        Optional<Path> model,
        Optional<Path> data,
        Path state,
        Database database,
        Optional<String> adminToken,
        List<String> origins,
        List<String> proxies,
        int lanes,
        int queue,
        int trainingThreads,
        Limits limits) {

    /**
     * A database.
     *
     * @param url its JDBC URL
     * @param user who asks it
     * @param password the password, perhaps empty
     */
    public record Database(String url, String user, String password) {
        @Override
        public String toString() {
            return "a database";
        }
    }
}
