package fi.perhepuu.architecture;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a text stands in its source file as it is: a literal, a choice or a sum of
 * literals, or a name that stands for one wherever the file uses it.
 */
final class WrittenText extends TreeScanner<Void, Void> {

  private final Map<String, List<ExpressionTree>> values = new HashMap<>();
  private final Set<String> changing = new HashSet<>();

  WrittenText(JavaSource source) {
    scan(source.tree(), null);
  }

  boolean is(Tree text) {
    if (text instanceof BinaryTree sum) {
      return is(sum.getLeftOperand()) && is(sum.getRightOperand());
    }
    if (text instanceof ConditionalExpressionTree choice) {
      return is(choice.getTrueExpression()) && is(choice.getFalseExpression());
    }
    if (text instanceof ParenthesizedTree inner) {
      return is(inner.getExpression());
    }
    return text instanceof IdentifierTree name ? isName(name) : text instanceof LiteralTree;
  }

  private boolean isName(IdentifierTree identifier) {
    var name = identifier.getName().toString();
    return !changing.contains(name)
        && values.containsKey(name)
        && values.get(name).stream().allMatch(this::is);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    var name = variable.getName().toString();
    if (variable.getInitializer() == null) {
      changing.add(name);
    } else {
      values.computeIfAbsent(name, any -> new ArrayList<>()).add(variable.getInitializer());
    }
    return super.visitVariable(variable, nothing);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void nothing) {
    changing.add(assignment.getVariable().toString());
    return super.visitAssignment(assignment, nothing);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void nothing) {
    changing.add(assignment.getVariable().toString());
    return super.visitCompoundAssignment(assignment, nothing);
  }
}
