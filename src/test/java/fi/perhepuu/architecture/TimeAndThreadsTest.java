package fi.perhepuu.architecture;

import static fi.perhepuu.architecture.Areas.CODE;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One clock for all, and no thread without a tenant. */
class TimeAndThreadsTest {

  private static final String CLOCK = Areas.ROOT + ".platform.time.Clocks";
  private static final String JOBS = Areas.ROOT + ".platform.jobs";

  private static final Set<String> STARTERS =
      Set.of(
          "java.util.Timer",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.Executors",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ScheduledExecutorService");

  private static final Set<String> STARTING_CALLS =
      Set.of(
          "fireAsync",
          "parallelStream",
          "parallel",
          "startVirtualThread",
          "ofVirtual",
          "ofPlatform");

  @Test
  void onlyTheClockAsksTheMachineForTheTime() {
    var findings =
        new Findings("Inject java.time.InstantSource, or take the moment as a parameter.");
    CODE.stream()
        .filter(type -> !type.getName().equals(CLOCK) && !isEmbedded(type))
        .flatMap(TimeAndThreadsTest::calls)
        .filter(TimeAndThreadsTest::asksTheTime)
        .forEach(call -> findings.add(call.getOriginOwner().getName(), call.getDescription()));
    findings.none();
  }

  @Test
  void onlyJobsStartThreads() {
    var findings =
        new Findings("Give the work to platform.jobs: elsewhere a thread loses its tenant.");
    CODE.stream()
        .filter(type -> !type.getPackageName().equals(JOBS) && !isEmbedded(type))
        .forEach(
            type -> {
              type.getDirectDependenciesFromSelf().stream()
                  .filter(arrow -> startsThreads(arrow.getTargetClass()))
                  .forEach(arrow -> findings.add(type.getName(), arrow.getDescription()));
              calls(type)
                  .filter(TimeAndThreadsTest::startsAThread)
                  .forEach(call -> findings.add(type.getName(), call.getDescription()));
            });
    findings.none();
  }

  private static Stream<JavaAccess<?>> calls(JavaClass type) {
    return type.getAccessesFromSelf().stream()
        .filter(access -> !access.getTarget().getFullName().contains(Areas.ROOT));
  }

  private static boolean asksTheTime(JavaAccess<?> call) {
    var owner = call.getTargetOwner().getName();
    var name = call.getTarget().getName();
    return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
        || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
        || owner.equals("java.util.Date") && call.getTarget().getFullName().endsWith("<init>()")
        || owner.equals("java.util.Calendar") && name.equals("getInstance");
  }

  private static boolean startsThreads(JavaClass type) {
    return STARTERS.contains(type.getName())
        || type.getPackageName().startsWith("jakarta.enterprise.concurrent");
  }

  private static boolean startsAThread(JavaAccess<?> call) {
    var name = call.getTarget().getName();
    return STARTING_CALLS.contains(name)
        || call.getTargetOwner().getName().equals("java.lang.Thread") && name.equals("<init>");
  }

  private static boolean isEmbedded(JavaClass type) {
    return Areas.of(type).equals(Areas.EMBEDDED);
  }
}
