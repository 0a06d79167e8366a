@echo off
rem Starts Scrutin on Windows: what the shell script "scrutin" beside it does, with the same settings.
rem At the root of the sources it builds the distribution when there is none or a source is newer.
rem JAVA_HOME, SCRUTIN_JAVA_OPTS, SCRUTIN_JARS, SCRUTIN_ARCHIVE=no and MAVEN_ARGS are honoured.
setlocal EnableExtensions DisableDelayedExpansion

set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=3" %%V in ('cmd /c ""%java%" -version 2>&1" ^| findstr /c:" version "') do if not defined version set "version=%%~V"
if not defined version (
  echo scrutin: no Java found; install a JDK 17 or newer, or set JAVA_HOME>&2
  exit /b 6
)
for /f "delims=.-+" %%V in ("%version%") do set "major=%%V"
if %major% LSS 17 (
  echo scrutin: Java %version% is too old; Scrutin needs 17 or newer>&2
  exit /b 6
)

set "dist=%here%"
if exist "%dist%\lib\scrutin.jar" goto found
set "dist=%here%\.."
if exist "%dist%\lib\scrutin.jar" goto found
set "dist=%here%\jobs\target\dist"
call :build_if_needed || exit /b
goto start

:found
for %%D in ("%dist%") do set "dist=%%~fD"

:start
call :find_archive
rem Jobs in this process need no look-up of the host's name; a cluster's workers must find this machine by it.
echo " %* " | findstr /r /c:" --master[ =][^l]" >nul || set "SPARK_LOCAL_IP=127.0.0.1"
set "state=%LOCALAPPDATA%"
if not defined state set "state=%TEMP%"
set "newer="
if %major% GEQ 24 set "newer=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
set options=-Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off -XX:-UsePerfData -XX:+UseSerialGC ^
 -Duser.language=en -Duser.country= -Duser.timezone=UTC -Dfile.encoding=UTF-8 -Djava.awt.headless=true ^
 "-Dlog4j2.configurationFile=%dist:\=/%/conf/log4j2.properties" "-Dscrutin.log=%state%\scrutin\scrutin.log" "-Dscrutin.home=%dist%" "-Dscrutin.call=scrutin.cmd"
if defined training goto train
set program=-jar "%dist%\lib\scrutin.jar"
if defined SCRUTIN_JARS set program=-cp "%dist%\lib\scrutin.jar;%SCRUTIN_JARS%" org.scrutin.jobs.cli.Main
"%java%" %newer% %options% %archive% %SCRUTIN_JAVA_OPTS% %program% %*
exit /b

rem A real report of the default study, thrown away; whatever goes wrong costs time at later starts and nothing else.
:train
set "training="
set "trial=%TEMP%\scrutin-%RANDOM%%RANDOM%"
md "%trial%" "%dist%\cache" 2>nul
echo Making starts faster with one trial run: once, about 15 seconds.>&2
"%java%" %newer% %options% "-XX:ArchiveClassesAtExit=%trial%\classes.jsa" -jar "%dist%\lib\scrutin.jar" report --quiet --output "%trial%\report" >nul 2>&1 <nul
if not errorlevel 1 for %%F in ("%trial%\classes.jsa") do move /y "%%F" "%dist%\cache\classes-%%~zF.jsa" >nul 2>&1
rd /s /q "%trial%" 2>nul
goto start

rem The size stands in the archive's name, because a truncated one would crash the JVM; the JVM itself checks the rest.
:find_archive
set "archive="
for %%F in ("%dist%\cache\classes-*.jsa") do if "%%~nF"=="classes-%%~zF" set archive="-XX:SharedArchiveFile=%%~fF"
exit /b 0

:build_if_needed
if not exist "%dist%\.built" goto build
powershell -NoProfile -ExecutionPolicy Bypass -Command "$b = (Get-Item -LiteralPath $env:dist\.built).LastWriteTimeUtc; $s = 'pom.xml','.mvn','scrutin.cmd','studies\arms-votes-2001-2025','studies\conference-and-assembly','studies\general-assembly\study.yaml','studies\small-arms-2018','analysis\pom.xml','analysis\src\main','charts\pom.xml','charts\src\main','output\pom.xml','output\src\main','jobs\pom.xml','jobs\src\main','jobs\src\dist' | ForEach-Object { Join-Path $env:here $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $s -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $b } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 exit /b 0

:build
echo Building Scrutin from its sources. The first time Maven downloads about 350 MB of libraries: two to six minutes, more on a busy machine.>&2
echo Its log: %here%\target\build.log>&2
md "%here%\target" 2>nul
type nul >"%here%\target\started"
pushd "%here%"
call "%here%\mvnw.cmd" -B -Dmaven.test.skip=true package >"%here%\target\build.log" 2>&1 <nul
set "result=%errorlevel%"
popd
if not "%result%"=="0" (
  echo scrutin: the build failed; its log is %here%\target\build.log>&2
  exit /b 1
)
move /y "%here%\target\started" "%dist%\.built" >nul
del /q "%dist%\cache\*" 2>nul
if not "%SCRUTIN_ARCHIVE%"=="no" set "training=yes"
exit /b 0
