package fi.perhepuu.editing.websites;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a website whether it is there: HEAD first, GET if it does not care for that, never longer
 * than a few seconds, never more than three redirects, and only at addresses that are everybody's.
 * Each redirect is looked at anew. The machine keeps an answer about a name for half a minute, so
 * what has been looked at is what is connected to.
 */
@ApplicationScoped
class Doorbell {

  static final String ANSWERS = "ok";

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_REDIRECTS = 3;
  private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

  /** Somebody is there, even if she does not open to machines. */
  private static final Set<Integer> AT_HOME = Set.of(401, 403, 405, 406, 429);

  private static final Set<Integer> GONE = Set.of(404, 410);

  /** For tests: a host and port that is asked although it is not everybody's. */
  @Inject
  @ConfigProperty(name = "linkcheck.allowed")
  Optional<String> allowed;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** How it answers: {@code ok}, or what is wrong. */
  String ring(String url) {
    try {
      var head = follow(url, "HEAD");
      return head.equals(ANSWERS) ? head : follow(url, "GET");
    } catch (IllegalArgumentException malformed) {
      return "malformed";
    } catch (UnknownHostException unknown) {
      return "no-host";
    } catch (IOException silent) {
      return "no-answer";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "no-answer";
    }
  }

  private String follow(String url, String method) throws IOException, InterruptedException {
    var address = URI.create(url);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!mayAsk(address)) {
        return "not-public";
      }
      var answer = ask(address, method);
      var next = answer.headers().firstValue("Location");
      if (answer.statusCode() / 100 != 3 || next.isEmpty()) {
        return said(answer.statusCode());
      }
      address = address.resolve(next.get());
    }
    return "redirects";
  }

  // The body is not wanted, however long it would be.
  private HttpResponse<?> ask(URI address, String method) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("User-Agent", "Perhepuu link check")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    answer.body().close();
    return answer;
  }

  private static String said(int status) {
    if (GONE.contains(status)) {
      return "gone";
    }
    return status < 400 || AT_HOME.contains(status) ? ANSWERS : "failed";
  }

  private boolean mayAsk(URI address) throws UnknownHostException {
    var scheme = address.getScheme();
    if (address.getHost() == null || address.getUserInfo() != null) {
      return false;
    }
    if (allowed.isPresent() && allowed.get().equals(address.getAuthority())) {
      return true;
    }
    return ("http".equals(scheme) || "https".equals(scheme))
        && PORTS.contains(address.getPort())
        && Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(PublicNet::contains);
  }
}
