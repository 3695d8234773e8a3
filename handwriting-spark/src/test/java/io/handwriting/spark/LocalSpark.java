package io.handwriting.spark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.spark.sql.SparkSession;
import scala.Option;

/** Spark in this JVM: two threads, and a task may fail four times. All tests share it. */
final class LocalSpark {
    private static final int LAST_JAVA = 23;

    private LocalSpark() {}

    /** Skips the test where Spark does not work. */
    static void require() {
        assumeTrue(
                Runtime.version().feature() <= LAST_JAVA,
                "Spark 4.1 brings Hadoop 3.4.2, which does not work on Java 24 and newer (HADOOP-19212).");
    }

    /** Ends it, for programs that begin their own. */
    static void end() {
        require();
        Option<SparkSession> running = SparkSession.getDefaultSession();
        if (running.isDefined()) {
            running.get().stop();
        }
    }

    static SparkSession session() {
        require();
        return SparkSession.builder()
                .master("local[2,4]")
                .appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .getOrCreate();
    }
}
