@echo off
rem The command line; builds what it needs, unless it is there already: handwriting --help
setlocal
set "root=%~dp0"
set "jar=%root%handwriting-examples\target\handwriting-examples.jar"
set "jdk="
if defined JAVA_HOME set "jdk=%JAVA_HOME%\bin\"

set "version=0"
for /f "tokens=1,2 delims=. " %%a in ('""%jdk%javac" -version 2^>^&1"') do if "%%a"=="javac" set "version=%%b"
if %version% geq 17 goto :check
echo A JDK 17 or newer is needed: put one on the PATH, or let JAVA_HOME point to it. 1>&2
exit /b 1

:check
if not exist "%jar%" goto :build
powershell -NoProfile -Command "Set-Location -LiteralPath $env:root; $built = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $sources = @(Get-Item pom.xml, handwriting-*\pom.xml) + @(Get-ChildItem handwriting-*\src\main -Recurse); exit @($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }).Count"
if not errorlevel 1 goto :start

:build
echo Building; the first time this also downloads what the build needs. 1>&2
call "%root%mvnw.cmd" -f "%root%pom.xml" -q -ntp -DskipTests -Denforcer.skip -Djacoco.skip -Dmaven.javadoc.skip -Dmaven.source.skip -pl handwriting-examples -am package 1>&2
if errorlevel 1 exit /b 1
rem Maven leaves an unchanged jar as it is
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc = [DateTime]::UtcNow"

:start
rem OpenMP's threads would else spin between two steps of a training, at the cost of whatever else the machine does
if not defined GOMP_SPINCOUNT set "GOMP_SPINCOUNT=0"
"%jdk%java" --enable-native-access=ALL-UNNAMED -cp "%jar%" io.handwriting.examples.cli.CommandLineTool %*
