package org.outturn.examples.jshell;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import org.jspecify.annotations.Nullable;

/**
 * Loads what is typed at the prompt beside the very classes of the library that this program runs,
 * wherever they were loaded from. JShell's own loader knows the JVM's class path alone.
 */
final class SnippetLoader implements LoaderDelegate {
  private final Snippets snippets;

  SnippetLoader(ClassLoader library) {
    snippets = new Snippets(library);
  }

  @Override
  public void load(ClassBytecodes[] classes) throws ExecutionControl.ClassInstallException {
    boolean[] loaded = new boolean[classes.length];
    try {
      for (ClassBytecodes each : classes) {
        snippets.bytecodes.put(each.name(), each.bytecodes());
      }
      for (int i = 0; i < classes.length; i++) {
        loaded[i] = snippets.loadClass(classes[i].name()).getClassLoader() == snippets;
      }
    } catch (ClassNotFoundException | LinkageError refused) {
      throw new ExecutionControl.ClassInstallException("load: " + refused.getMessage(), loaded);
    }
  }

  @Override
  public void classesRedefined(ClassBytecodes[] classes) {}

  @Override
  public void addToClasspath(String path) throws ExecutionControl.InternalException {
    try {
      for (String place : path.split(File.pathSeparator, -1)) {
        snippets.addURL(Path.of(place).toUri().toURL());
      }
    } catch (MalformedURLException refused) {
      throw new ExecutionControl.InternalException(refused.toString());
    }
  }

  @Override
  public Class<?> findClass(String name) throws ClassNotFoundException {
    return snippets.loadClass(name);
  }

  private static final class Snippets extends URLClassLoader {
    private final Map<String, byte[]> bytecodes = new HashMap<>();

    Snippets(ClassLoader library) {
      super(new URL[0], library);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte @Nullable [] snippet = bytecodes.get(name);
      return snippet == null
          ? super.findClass(name)
          : defineClass(name, snippet, 0, snippet.length);
    }

    @Override
    protected void addURL(URL place) {
      super.addURL(place);
    }
  }
}
