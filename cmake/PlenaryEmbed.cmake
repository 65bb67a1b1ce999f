# SPDX-License-Identifier: Apache-2.0
# plenary_embed(target header namespace FILES ...): puts files into the program. The header declares,
# in the namespace, `std::span<const EmbeddedFile> Files()` with name (file name) and bytes.
function(plenary_embed target header namespace)
  cmake_parse_arguments(arg "" "" "FILES" ${ARGN})
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/embedded)
  get_filename_component(stem ${header} NAME_WE)
  set(source ${folder}/${stem}.cc)
  set(files)
  foreach(file IN LISTS arg_FILES)
    get_filename_component(path ${file} ABSOLUTE)
    list(APPEND files ${path})
  endforeach()
  add_custom_command(OUTPUT ${source} ${folder}/${header}
    COMMAND ${CMAKE_COMMAND} "-DFILES=${files}" -DSOURCE=${source} -DHEADER=${folder}/${header}
            -DNAMESPACE=${namespace} -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/embed.cmake VERBATIM)
  target_sources(${target} PRIVATE ${source} ${folder}/${header})
  target_include_directories(${target} PRIVATE ${folder})
endfunction()
