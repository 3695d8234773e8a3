package io.handwriting.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs JMH benchmarks and takes their averages.
 *
 * @param quick whether a glance is enough: in this JVM and for a moment, to see that they run at all
 */
record Jmh(boolean quick) {
    private static final String GARBAGE = "gc.alloc.rate.norm";

    /** A benchmark class with some of its parameters set, and the parameters that tell its figures apart. */
    record Order(Class<?> benchmark, List<Setting> settings, List<String> subject, String per) {
        /** Tells figures apart by the method that is measured. */
        static final String METHOD = "method";

        static Order of(Class<?> benchmark, String... subject) {
            return new Order(benchmark, List.of(), List.of(subject), "");
        }

        Order with(String parameter, String... values) {
            List<Setting> more = new ArrayList<>(settings);
            more.add(new Setting(parameter, List.of(values)));
            return new Order(benchmark, more, subject, per);
        }

        /** Divides by a parameter, so that a batch is told by its glyphs. */
        Order per(String parameter) {
            return new Order(benchmark, settings, subject, parameter);
        }
    }

    record Setting(String parameter, List<String> values) {}

    List<Figure> run(Order order) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + order.benchmark().getSimpleName() + "\\.")
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .verbosity(quick ? VerboseMode.SILENT : VerboseMode.NORMAL);
        order.settings()
                .forEach(setting ->
                        options.param(setting.parameter(), setting.values().toArray(String[]::new)));
        if (quick) {
            options.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(1));
        }
        return figures(new Runner(options.build()).run(), order);
    }

    private static List<Figure> figures(Collection<RunResult> results, Order order) {
        return results.stream().map(result -> figure(result, order)).toList();
    }

    private static Figure figure(RunResult result, Order order) {
        double calls = order.per().isEmpty()
                ? 1
                : Double.parseDouble(result.getParams().getParam(order.per()));
        Result<?> time = result.getPrimaryResult();
        Result<?> garbage = result.getSecondaryResults().get(GARBAGE);
        double error = time.getScoreError();
        return new Figure(
                subject(result.getParams(), order.subject()),
                time.getScore() / calls,
                Double.isFinite(error) ? OptionalDouble.of(error / calls) : OptionalDouble.empty(),
                garbage == null ? OptionalDouble.empty() : OptionalDouble.of(garbage.getScore() / calls));
    }

    private static String subject(BenchmarkParams parameters, List<String> told) {
        List<String> texts = new ArrayList<>();
        for (String name : told) {
            String value = name.equals(Order.METHOD) ? method(parameters) : parameters.getParam(name);
            texts.add(Character.isDigit(value.charAt(0)) ? name + " " + value : value);
        }
        return String.join(", ", texts);
    }

    private static String method(BenchmarkParams parameters) {
        return parameters.getBenchmark().substring(parameters.getBenchmark().lastIndexOf('.') + 1);
    }
}
