package fi.perhepuu.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A Java file as the compiler reads it, before it knows any types. */
record JavaSource(Path path, CompilationUnitTree tree, SourcePositions positions) {

  /** All Java files below a folder of the project. */
  static List<JavaSource> below(String folder) {
    return parse(SourceFile.below(folder, ".java").stream().map(SourceFile::path).toList());
  }

  static List<JavaSource> parse(List<Path> paths) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(paths);
      var task =
          (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
      var positions = Trees.instance(task).getSourcePositions();
      List<JavaSource> sources = new ArrayList<>();
      for (var unit : task.parse()) {
        sources.add(new JavaSource(Path.of(unit.getSourceFile().getName()), unit, positions));
      }
      return sources;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  long firstLine(Tree part) {
    return tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
  }

  long lastLine(Tree part) {
    return tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part) - 1);
  }

  /** {@code path:line} of a part, as editors understand it. */
  String at(Tree part) {
    return path + ":" + firstLine(part);
  }
}
