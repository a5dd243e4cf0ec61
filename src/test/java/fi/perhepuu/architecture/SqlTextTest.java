package fi.perhepuu.architecture;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * SQL is never put together from parts that change: a text that could carry a reader's words could
 * carry a switch of role too, and leave the tenant.
 */
class SqlTextTest {

  private static final Set<String> TAKES_SQL =
      Set.of(
          "prepareStatement",
          "prepareCall",
          "createQuery",
          "createNativeQuery",
          "createStoredProcedureQuery",
          "execute",
          "executeQuery",
          "executeUpdate",
          "executeLargeUpdate",
          "addBatch",
          "nativeSQL");

  /**
   * DDL takes no parameters: the name of a role, made of a number; a cluster, and no reader yet.
   */
  private static final Set<String> EXCEPT =
      Set.of("tenancy/SchemaScript.java", "embedded/ClusterScript.java");

  /** Migrations: files of ours on the class path, read whole. */
  private static final String MIGRATIONS = "SqlScripts.";

  @Test
  void sqlIsWrittenNotBuilt() {
    var findings = new Findings("Write the SQL as a constant and bind what changes with '?'.");
    JavaSource.below("src/main/java").stream()
        .filter(source -> EXCEPT.stream().noneMatch(source.path().toString()::endsWith))
        .forEach(source -> look(source, findings));
    findings.none();
  }

  private static void look(JavaSource source, Findings findings) {
    var written = new WrittenText(source);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (TAKES_SQL.contains(name(call)) && !call.getArguments().isEmpty()) {
          var sql = call.getArguments().get(0);
          var fine = written.is(sql) || isMigration(sql) || isWork(sql);
          findings.addIf(!fine, source.at(call), name(call) + "(" + sql + ")");
        }
        return super.visitMethodInvocation(call, nothing);
      }
    }.scan(source.tree(), null);
  }

  private static boolean isMigration(Tree sql) {
    return sql instanceof MethodInvocationTree call
        && call.getMethodSelect().toString().startsWith(MIGRATIONS);
  }

  /** Work given to an executor, whose method bears the same name as a statement's. */
  private static boolean isWork(Tree argument) {
    return argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree;
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : call.getMethodSelect().toString();
  }
}
