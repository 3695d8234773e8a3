# Sourced by ./demo and ./handwriting: builds the examples, unless they are there already; sets java and jar.
jar=$root/handwriting-examples/target/handwriting-examples.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

if ! version=$("${java}c" -version 2>&1) || [[ ! $version =~ ^javac\ ([0-9]+) ]] || ((BASH_REMATCH[1] < 17)); then
    echo "A JDK 17 or newer is needed: put one on the PATH, or let JAVA_HOME point to it." >&2
    exit 1
fi

if [[ ! -f $jar || -n $(cd "$root" && find pom.xml handwriting-*/pom.xml handwriting-*/src/main -newer "$jar" -print -quit) ]]; then
    echo "Building; the first time this also downloads what the build needs." >&2
    (cd "$root" && ./mvnw -q -ntp -DskipTests -Denforcer.skip -Djacoco.skip -Dmaven.javadoc.skip -Dmaven.source.skip \
        -pl handwriting-examples -am package) >&2
    touch "$jar" # Maven leaves an unchanged jar as it is
fi
