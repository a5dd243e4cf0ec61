package fi.perhepuu.catalog.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The branches stand as the model has them, but those a tenant has placed stand where it says. */
class BranchesTest {

  @Test
  void withoutPlacesItIsTheOrderOfTheModel() {
    assertEquals("a b c", order(model("c", 3), model("a", 1), model("b", 2)));
  }

  @Test
  void onesOwnBranchStandsWhereItIsPlacedOrLast() {
    assertEquals("a own b", order(model("a", 1), model("b", 2), placed("own", 2)));
    assertEquals("own a b", order(model("a", 1), model("b", 2), placed("own", 1)));
    assertEquals("a b own", order(model("a", 1), model("b", 2), placed("own", 12)));
    assertEquals("a b own", order(node("own", Map.of()), model("a", 1), model("b", 2)));
  }

  @Test
  void aBranchOfTheModelIsMovedAndTheOthersCloseUp() {
    var moved = node("a", Map.of("order", 1, "position", 3L));
    assertEquals("b c a d", order(moved, model("b", 2), model("c", 3), model("d", 4)));
  }

  @Test
  void oneForAPlaceThatIsTakenPushesTheOtherDown() {
    assertEquals("later first a", order(model("a", 1), placed("first", 1), placed("later", 1)));
    assertEquals("a x y", order(model("a", 1), placed("y", 3), placed("x", 2)));
  }

  private static String order(ModelNode... nodes) {
    Map<String, ModelNode> byCode = new LinkedHashMap<>();
    Arrays.stream(nodes).forEach(it -> byCode.put(it.code(), it));
    var release = new ModelRelease("1", "", List.of("fi"), Map.of("branches", byCode));
    var codes = new Branches(release).inOrder().stream().map(ModelNode::code).toList();
    return String.join(" ", codes);
  }

  private static ModelNode model(String code, int order) {
    return node(code, Map.of("order", order));
  }

  private static ModelNode placed(String code, long position) {
    return node(code, Map.of("position", position));
  }

  private static ModelNode node(String code, Map<String, Object> content) {
    return new ModelNode("branches", code, 0, content);
  }
}
