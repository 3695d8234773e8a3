package io.handwriting.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs a contract against one implementation and tells which of its tests failed. */
final class ContractRun {
    private ContractRun() {}

    static ListAssert<String> assertThatFailuresOf(Class<?> contract) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
        Assertions.assertThat(tests.started().count()).as("tests run").isPositive();
        Map<String, String> failed =
                tests.failed().stream().collect(Collectors.toMap(ContractRun::name, ContractRun::reason));
        return Assertions.assertThat(List.copyOf(failed.keySet()))
                .as("tests of %s that fail: %s", contract.getSimpleName(), failed);
    }

    private static String reason(Event failed) {
        return failed.getPayload(TestExecutionResult.class)
                .flatMap(TestExecutionResult::getThrowable)
                .map(Throwable::toString)
                .orElse("");
    }

    private static String name(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseThrow();
    }
}
