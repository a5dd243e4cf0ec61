package fi.perhepuu.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What wrk is told: which requests to send, and how to say what came of them. */
final class LoadScript {

  private static final String SCRIPT =
      """
      local hosts = {%s}
      local paths = {%s}
      local more = {%s}
      local made = {}
      local turn = 0
      local threads = 0
      function setup(thread)
        thread:set("first", #paths + (%d + threads) * 50000)
        threads = threads + 1
      end
      local function get(host, path)
        return wrk.format("GET", path, {["Host"] = host, ["Accept-Encoding"] = "gzip"})
      end
      function init(args)
        for i = 1, math.max(#hosts, #paths) do
          made[i] = get(hosts[i %% #hosts + 1], paths[i %% #paths + 1])
        end
      end
      function request()
        turn = turn + 1
        if #more == 0 then
          return made[turn %% #made + 1]
        end
        local number = first + turn
        local path = paths[number %% #paths + 1]
        number = math.floor(number / #paths)
        while number > 0 do
          path = path .. "+" .. more[number %% #more + 1]
          number = math.floor(number / #more)
        end
        return get(hosts[turn %% #hosts + 1], path)
      end
      function done(summary, latency)
        local e = summary.errors
        io.write(string.format("RESULT %%d %%d %%d %%d %%d\\n", summary.requests, summary.duration,
          latency:percentile(99), e.status, e.connect + e.read + e.write + e.timeout))
      end
      """;

  private final AtomicInteger runs = new AtomicInteger();

  /** Another one each time: what is new shall be new in every run. */
  String of(Target target) {
    int first = runs.getAndAdd(Extent.THREADS);
    return SCRIPT.formatted(list(target.hosts()), list(target.paths()), list(target.more()), first);
  }

  private static String list(List<String> texts) {
    return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
  }
}
