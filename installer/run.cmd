@echo off
rem Builds Rapporteur when its sources have changed, then opens the sample workspace.
rem With arguments it runs the command line instead: installer\run.cmd actions --agency UNICEF
setlocal enabledelayedexpansion
set "PROJECT=%~dp0.."
set "JDK="

call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%ProgramFiles%\BellSoft\LibericaJDK-*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*\current") do call :try "%%~d"
if not defined JDK (
  echo Rapporteur needs JDK 25 and none was found: install one ^(winget install EclipseAdoptium.Temurin.25.JDK, or https://adoptium.net^) and, if it lies in an unusual place, set JAVA_HOME to it. 1>&2
  exit /b 1
)

set "STALE="
if not exist "%PROJECT%\target\rapporteur.jar" set "STALE=1"
if not exist "%PROJECT%\target\.built" set "STALE=1"
if not defined STALE (
  for /f %%r in ('powershell -NoProfile -Command "$b=(Get-Item -Force '%PROJECT%\target\.built').LastWriteTime; if (Get-ChildItem -Recurse -File '%PROJECT%\src\main','%PROJECT%\pom.xml' ^| Where-Object LastWriteTime -gt $b ^| Select-Object -First 1) { 'stale' }"') do set "STALE=1"
)
if defined STALE (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo Rapporteur is built with Maven and none was found: install it ^(winget or scoop install maven, or https://maven.apache.org^) and put it on the PATH. 1>&2
    exit /b 1
  )
  echo Building Rapporteur ^(the first time this takes a few minutes^) ... 1>&2
  set "JAVA_HOME=!JDK!"
  call mvn -B -ntp -q -f "%PROJECT%\pom.xml" -DskipTests package 1>&2
  if errorlevel 1 (
    echo The build failed; the messages above say why. 1>&2
    exit /b 1
  )
  type nul > "%PROJECT%\target\.built"
  del /q "%PROJECT%\target\rapporteur.aot" 2>nul
)

rem What the program needs at its start is kept beside it from the first window on: the next start is faster.
set "CACHE=%PROJECT%\target\rapporteur.aot"
set "KEPT=-Xlog:disable"
set "TRAINING=false"
if exist "%CACHE%" (
  set "KEPT=-XX:AOTCache=%CACHE%"
) else if "%~1"=="" (
  set "KEPT=-XX:AOTCacheOutput=%CACHE%"
  set "TRAINING=true"
)
if "%~1"=="" (
  "%JDK%\bin\java" --enable-native-access=ALL-UNNAMED -Xlog:disable "!KEPT!" "-Drapporteur.training=!TRAINING!" -jar "%PROJECT%\target\rapporteur.jar" --sample
) else (
  "%JDK%\bin\java" --enable-native-access=ALL-UNNAMED -Xlog:disable "!KEPT!" -jar "%PROJECT%\target\rapporteur.jar" %*
)
exit /b %errorlevel%

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b JAVA_VERSION= "%~1\release"') do (
  for /f "delims=." %%m in ("%%~v") do if %%m GEQ 25 set "JDK=%~1"
)
exit /b 0
